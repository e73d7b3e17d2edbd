import { askSource, type ConnectionDeps } from '@shuyuan/connection'
import type { Subject } from '@shuyuan/policy'
import type { Check } from '../check/check.ts'
import { maskFields, type Violation } from '../check/violation.ts'
import type { QualityDeps } from '../deps.ts'
import { openBinding } from './open-binding.ts'
import { openSource } from './open-source.ts'
import { remoteRule } from './remote-rule.sql.ts'

/**
 * Rows that now break a rule of a check made at the source, read there within the owner's limits and masked as the reader's rights say;
 * nothing of them is kept. None for a rule about the table as a whole. Throws QUALITY_NOT_AT_SOURCE, CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function lookAtSource(
  deps: QualityDeps,
  subject: Subject,
  check: Check,
  wanted: { rule?: string | undefined; limit: number },
): Promise<Violation[]> {
  const rules = check.results.map((result) => result.rule)
  const rule = rules.find(({ id }) => id === wanted.rule)
  if (!rule) return []
  const { dataset, logical, worldOf } = await openSource(deps, check.dataset, [rule])
  const decision = deps.policy.assert('intake.rows.read', { subject, resource: dataset })
  const shown = dataset.columns.filter(({ name, key }) => key || rule.columns.includes(name))
  const limit = Math.min(wanted.limit, logical.maxRows)
  const { rows } = await askSource(deps as QualityDeps & ConnectionDeps, logical, {
    purpose: 'preview',
    by: subject.id,
    rows: limit,
    build(table) {
      const { bind, write } = openBinding(table)
      const judgement = remoteRule(rule, worldOf(table, bind))
      const where = judgement?.shape === 'row' ? `(${judgement.applies}) and (${judgement.bad})` : judgement?.rows
      const cells = shown.map(({ name, type }, i) => `${table.text(table.column(name) ?? 'null', type)} as c${i}`)
      return write(`select ${cells.join(', ') || '1'} from ${table.table} t where ${where ?? '1 = 0'} limit ${limit}`)
    },
  })
  const names = new Set(shown.map(({ name }) => name))
  const pick = (row: readonly (string | null)[], key: boolean) =>
    maskFields(
      Object.fromEntries(
        shown.flatMap((c, i) =>
          c.key === key || (!key && rule.columns.includes(c.name)) ? [[c.name, row[i] ?? null]] : [],
        ),
      ),
      names,
      decision,
    )
  return rows.map((row) => ({ rule: rule.id, row: null, keys: pick(row, true), values: pick(row, false) }))
}
