import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { askSource } from '../ask-source.ts'
import type { Logical } from '../logical.ts'
import { maskRow } from '../mask-row.ts'
import { alike, type Frequent, measureValues } from './measure-values.ts'
import { FIGURES, profileSql } from './profile.sql.ts'

export interface LogicalProfile {
  rows: number
  columns: {
    name: string
    title: string
    nulls: number
    distinct: number
    min: string | null
    max: string | null
    /** of texts */
    length: { min: number; max: number; mean: number } | null
    /** most frequent forms of a text and most frequent values; null where the department's limits did not allow to count them */
    patterns: Frequent[] | null
    top: Frequent[] | null
    /** its values are masked for this reader */
    masked: boolean
  }[]
  /** why not all forms and values were counted */
  unmeasured: { code: string; zh: string; en: string } | null
}

/**
 * What the columns hold, counted by the department's database: figures in one statement, then forms and frequent values as far as its limits
 * allow. Values are masked as the rows are; nothing is kept. Throws CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function profileLogical(
  deps: ConnectionDeps,
  subject: Subject,
  logical: Logical,
): Promise<LogicalProfile> {
  const dataset = await findDataset(deps.db, logical.dataset)
  if (!dataset) throw error('CONNECTION_LOGICAL_NOT_FOUND', { id: logical.id })
  const masks = deps.policy.assert('intake.rows.read', { subject, resource: dataset }).masks ?? {}
  const answer = await askSource(deps, logical, {
    purpose: 'profile',
    by: subject.id,
    rows: 1,
    build: (table) => ({ text: profileSql(table, dataset.columns), parameters: [] }),
  })
  const [found = []] = answer.rows
  const rows = Number(found[0] ?? 0)
  const figures = dataset.columns.map((column, i) => {
    const [count, distinct, least = null, most = null, ...lengths] = found.slice(1 + i * FIGURES, 1 + (i + 1) * FIGURES)
    return { column, least, most, lengths, count: Number(count ?? 0), distinct: Number(distinct ?? 0) }
  })
  const columns = figures.map(({ column, count, distinct }) => ({ ...column, unique: count === distinct }))
  const { values, ended } = await measureValues(deps, logical, { columns, rows, by: subject.id })
  return {
    rows,
    columns: figures.map(({ column: { name, title }, least, most, lengths, count, distinct }, i) => {
      const shown = (value: string | null) => maskRow([name], [value], masks)[0] ?? null
      const measured = values.get(i)
      const [shortest = null, longest = null, mean = null] = lengths
      const length = { min: Number(shortest), max: Number(longest), mean: Math.round(Number(mean) * 10) / 10 }
      return {
        name,
        title,
        nulls: rows - count,
        distinct,
        min: shown(least),
        max: shown(most),
        length: shortest === null ? null : length,
        patterns: measured?.form ?? null,
        // values that look alike once masked are one line
        top: measured ? alike(measured.value.map((one) => ({ ...one, value: shown(one.value) ?? '' }))) : null,
        masked: (masks[name] ?? 'none') !== 'none',
      }
    }),
    unmeasured: ended && { code: ended.code, ...ended.texts },
  }
}
