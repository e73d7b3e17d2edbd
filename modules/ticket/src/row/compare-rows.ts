import { versionFiles } from '@shuyuan/intake'
import type { TicketDeps } from '../deps.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { locateSql } from './locate.sql.ts'
import { keyText } from './record-key.ts'
import { listRows } from './row.store.ts'

/** Rows looked at in one statement. */
const BATCH = 500

/**
 * How many of the records that a ticket names still hold what they were named for. A record that is gone, or differs in at least one of
 * the named columns, counts as corrected.
 */
export async function compareRows(
  deps: Pick<TicketDeps, 'db' | 'engine' | 'keyring' | 'dataDir'>,
  ticket: Pick<Ticket, 'id'>,
  version: string,
): Promise<number> {
  const { glob, columns } = await versionFiles(deps, version)
  const names = columns.map((c) => c.name)
  const same = new Map<string, boolean>()
  for (let after = 0; ; ) {
    const rows = await listRows(deps, deps.db, { ticket: ticket.id, after, limit: BATCH })
    if (rows.length === 0) break
    after = rows.at(-1)?.seq ?? after
    const found = await deps.engine.query<Record<string, string | number | null>>(locateSql(glob, names, rows))
    for (const row of rows) {
      const place = JSON.stringify(row.key)
      const records = found.filter((record) => record._seq === row.seq && record._row !== null)
      const still =
        row.column === undefined ||
        !names.includes(row.column) ||
        records.some((record) => textOf(record[row.column as string]) === textOf(row.value))
      same.set(place, (same.get(place) ?? true) && records.length > 0 && still)
    }
  }
  return [...same.values()].filter(Boolean).length
}

const textOf = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : keyText(String(value))
