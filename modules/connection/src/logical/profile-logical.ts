import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { askSource } from './ask-source.ts'
import { profileSql } from './dialect.sql.ts'
import type { Logical } from './logical.ts'
import { maskRow } from './mask-row.ts'

export interface LogicalProfile {
  rows: number
  columns: { name: string; title: string; nulls: number; distinct: number; min: string | null; max: string | null }[]
}

/** What the columns hold, counted by the department's database in one statement; extremes masked as the rows are. Throws CONNECTION_LOGICAL_…, CONNECTOR_…. */
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
  return {
    rows,
    columns: dataset.columns.map(({ name, title }, i) => {
      const [count, distinct, least = null, most = null] = found.slice(1 + i * 4, 5 + i * 4)
      const [min = null, max = null] = [least, most].map((value) => maskRow([name], [value], masks)[0] ?? null)
      return { name, title, nulls: rows - Number(count ?? 0), distinct: Number(distinct ?? 0), min, max }
    }),
  }
}
