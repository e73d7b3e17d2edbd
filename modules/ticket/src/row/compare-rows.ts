import type { TicketDeps } from '../deps.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { findRecords } from './find-records.ts'
import { keyText } from './record-key.ts'
import { listRows } from './row.store.ts'

/** Rows looked at in one statement. */
const BATCH = 500

/**
 * How many of the records that a ticket names still hold what they were named for, in a version or – null – in the department's database
 * now. A record that is gone, or differs in at least one of the named columns, counts as corrected.
 */
export async function compareRows(
  deps: Pick<TicketDeps, 'db' | 'engine' | 'keyring' | 'dataDir'>,
  ticket: Pick<Ticket, 'id' | 'owner'>,
  at: { dataset: string; version: string | null },
): Promise<number> {
  const same = new Map<string, boolean>()
  for (let after = 0; ; ) {
    const rows = await listRows(deps, deps.db, { ticket: ticket.id, after, limit: BATCH })
    if (rows.length === 0) break
    after = rows.at(-1)?.seq ?? after
    const { columns, records: found } = await findRecords(deps, { ...at, by: ticket.owner }, rows)
    for (const row of rows) {
      const place = JSON.stringify(row.key)
      const records = found.filter(({ seq }) => seq === row.seq)
      const still =
        row.column === undefined ||
        !columns.includes(row.column) ||
        records.some(({ values }) => textOf(values[row.column as string]) === textOf(row.value))
      same.set(place, (same.get(place) ?? true) && records.length > 0 && still)
    }
  }
  return [...same.values()].filter(Boolean).length
}

const textOf = (value: string | null | undefined): string =>
  value === null || value === undefined ? '' : keyText(value)
