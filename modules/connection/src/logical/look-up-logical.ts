import type { ConnectionDeps } from '../deps.ts'
import { findDataset } from '@shuyuan/intake'
import { error } from '../errors.ts'
import { isPosition } from '../sync/watermark.ts'
import { askSource } from './ask-source.ts'
import { lookupSql } from './dialect.sql.ts'
import { findLogical } from './logical.store.ts'

/**
 * The records of a dataset under a key, fetched from the department's database for whoever was granted them: `fields` in order, as texts. The
 * caller has decided what may be seen. Throws CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function lookUpLogical(
  deps: ConnectionDeps,
  input: {
    dataset: string
    key: Record<string, string>
    fields: string[]
    rows: number
    by: string
    purpose: 'query' | 'verify' | 'preview'
  },
): Promise<{ records: (string | null)[][]; more: boolean }> {
  const logical = await findLogical(deps.db, input.dataset)
  if (!logical) throw error('CONNECTION_LOGICAL_NOT_FOUND', { id: input.dataset })
  const keys = Object.keys(input.key)
  const allowed = new Set(logical.columns.map((link) => link.column))
  const stray = [...keys, ...input.fields].find((name) => !allowed.has(name))
  if (stray !== undefined) throw error('CONNECTION_LOGICAL_COLUMN', { column: stray })
  const columns = (await findDataset(deps.db, input.dataset))?.columns ?? []
  // a value that the column's type cannot hold is in no row, and the database need not be asked
  const typed = (name: string) => ({ name, type: columns.find((c) => c.name === name)?.type ?? 'text' })
  const key = keys.map((name) => ({ ...typed(name), value: input.key[name] ?? '' }))
  const fits = ({ type, value }: (typeof key)[number]) =>
    type === 'boolean' ? /^(true|false)$/.test(value) : isPosition(type, value)
  if (!key.every(fits)) return { records: [], more: false }
  const answer = await askSource(deps, logical, {
    purpose: input.purpose,
    by: input.by,
    rows: input.rows,
    build: (table) => lookupSql(table, input.fields.map(typed), key, input.rows + 1),
  })
  return { records: answer.rows, more: answer.more }
}
