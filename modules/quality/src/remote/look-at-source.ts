import { askSource, type ConnectionDeps } from '@shuyuan/connection'
import { markColumns, markRows, type PlainRow, type RowMark } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { Check } from '../check/check.ts'
import { maskFields, type Violation } from '../check/violation.ts'
import type { QualityDeps } from '../deps.ts'
import type { Cells, Look } from './look.ts'
import { lookThrough } from './look-through.ts'
import { neededColumns } from './needed-columns.ts'
import { openSource, type Place } from './open-source.ts'
import { openBinding } from './pushed/open-binding.ts'
import { remoteRule } from './pushed/remote-rule.sql.ts'

/**
 * Rows that now break a rule of a check made at the source, read there within the owner's limits and masked as the reader's rights say;
 * nothing of them is kept; doubted ones are marked. None for a rule about the table as a whole. Throws QUALITY_NOT_AT_SOURCE, CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function lookAtSource(
  deps: QualityDeps,
  subject: Subject,
  check: Check,
  wanted: { rule?: string | undefined; limit: number },
): Promise<{ items: Violation[]; marks: RowMark[] }> {
  const result = check.results.find(({ rule }) => rule.id === wanted.rule)
  if (!result) return { items: [], marks: [] }
  const { rule } = result
  const place = await openSource(deps, check.dataset, [rule])
  const { dataset, logical } = place
  const decision = deps.policy.assert('intake.rows.read', { subject, resource: dataset })
  const looked = new Set(neededColumns(rule, place.facts.columns).map(({ name }) => name))
  const marking = await markColumns(deps, dataset.id)
  const read = dataset.columns.filter(({ name, key }) => key || looked.has(name) || marking.has(name))
  const shown = read.map(({ name }) => name)
  const limit = Math.min(wanted.limit, logical.maxRows)
  const look = result.way === 'through' ? lookThrough : lookThere
  const rows = await look(deps, place, { rule, shown, limit, by: subject.id })
  const names = new Set(dataset.columns.map(({ name }) => name))
  const keys = new Set(dataset.columns.flatMap(({ name, key }) => (key ? [name] : [])))
  const pick = (row: Cells, wants: (name: string) => boolean) =>
    maskFields(Object.fromEntries(Object.entries(row).filter(([name]) => wants(name))), names, decision)
  const items = rows.map((row) => ({
    rule: rule.id,
    row: null,
    // what names a group is no column, and stands for its key
    keys: pick(row, (name) => keys.has(name) || !names.has(name)),
    values: pick(row, (name) => looked.has(name)),
  }))
  return { items, marks: await markRows(deps, subject, dataset.id, rows as PlainRow[]) }
}

/** The rows as the department's database finds them. */
async function lookThere(deps: QualityDeps, place: Place, { rule, shown, limit, by }: Look): Promise<Cells[]> {
  const columns = place.dataset.columns.filter(({ name }) => shown.includes(name))
  const { rows } = await askSource(deps as QualityDeps & ConnectionDeps, place.logical, {
    purpose: 'preview',
    by,
    rows: limit,
    build(table) {
      const { bind, write } = openBinding(table)
      const judgement = remoteRule(rule, place.remoteWorld(table, bind))
      const where = judgement?.shape === 'row' ? `(${judgement.applies}) and (${judgement.bad})` : judgement?.rows
      const cells = columns.map(({ name, type }, i) => `${table.text(table.column(name) ?? 'null', type)} as c${i}`)
      return write(`select ${cells.join(', ') || '1'} from ${table.table} t where ${where ?? '1 = 0'} limit ${limit}`)
    },
  })
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])))
}
