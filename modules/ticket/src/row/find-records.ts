import { type ConnectionDeps, findLogical, lookUpLogical } from '@shuyuan/connection'
import { findDataset, versionFiles } from '@shuyuan/intake'
import type { TicketDeps } from '../deps.ts'
import { locateSql } from './locate.sql.ts'

export interface FoundRecord {
  /** number of the key that was looked for */
  seq: number
  /** row number in the version, null for data that stay in the department's database */
  row: number | null
  values: Record<string, string | null>
}

/** Records looked at under one key in a department's database. */
const MOST = 50

/**
 * The records of a dataset under keys: of a version, or – without one – as its department's database answers now. `columns` null: the
 * version does not say. Throws CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function findRecords(
  deps: Pick<TicketDeps, 'db' | 'engine' | 'dataDir'>,
  at: { dataset: string; version: string | null; by: string },
  wanted: readonly { seq: number; key: Readonly<Record<string, string>> }[],
): Promise<{ columns: string[]; records: FoundRecord[] }> {
  if (at.version === null) return askThere(deps, at, wanted)
  const files = await versionFiles(deps, at.version)
  const columns = files.columns.map((c) => c.name)
  if (wanted.length === 0) return { columns, records: [] }
  const found = await deps.engine.query<Record<string, string | number | null>>(locateSql(files.glob, columns, wanted))
  const records = found.flatMap(({ _seq, _row, ...values }) =>
    _row === null ? [] : [{ seq: Number(_seq), row: Number(_row), values: values as Record<string, string | null> }],
  )
  return { columns, records }
}

async function askThere(
  deps: Pick<TicketDeps, 'db'>,
  { dataset, by }: { dataset: string; by: string },
  wanted: readonly { seq: number; key: Readonly<Record<string, string>> }[],
): Promise<{ columns: string[]; records: FoundRecord[] }> {
  const linked = new Set((await findLogical(deps.db, dataset))?.columns.map((link) => link.column))
  const columns = ((await findDataset(deps.db, dataset))?.columns ?? [])
    .map((c) => c.name)
    .filter((name) => linked.has(name))
  const records: FoundRecord[] = []
  const asked = new Map<string, (string | null)[][]>()
  for (const { seq, key } of wanted) {
    const place = JSON.stringify(key)
    const question = { dataset, key, fields: columns, rows: MOST, by, purpose: 'preview' as const }
    const rows = asked.get(place) ?? (await lookUpLogical(deps as TicketDeps & ConnectionDeps, question)).records
    asked.set(place, rows)
    for (const row of rows)
      records.push({ seq, row: null, values: Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])) })
  }
  return { columns, records }
}
