import type { Db, Tx } from '@shuyuan/db'
import type { Keyring } from '@shuyuan/gmcrypto'
import { recordKey } from './record-key.ts'
import type { TicketRow } from './row.ts'
import '../tables.ts'

type Sealer = { keyring: Keyring }

/** Rows written per statement. */
const BATCH = 1000

/** Puts the rows of a ticket in place of those it had; all text is sealed for this ticket. */
export async function replaceRows(
  deps: Sealer,
  tx: Tx,
  of: { ticket: string; dataset: string },
  rows: readonly TicketRow[],
): Promise<void> {
  const { ticket, dataset } = of
  const seal = (text: string | null | undefined) =>
    text === undefined || text === null ? null : deps.keyring.seal(Buffer.from(text), `ticket.row:${ticket}`)
  await tx.deleteFrom('ticket.row').where('ticket', '=', ticket).execute()
  for (let at = 0; at < rows.length; at += BATCH) {
    const lines = rows.slice(at, at + BATCH).map(({ key, column, value, expected }, i) => ({
      ticket,
      seq: at + i + 1,
      keyHash: recordKey(deps, dataset, key),
      keySealed: seal(JSON.stringify(key)) as string,
      column: column ?? null,
      valueSealed: seal(value),
      expectedSealed: seal(expected),
    }))
    await tx.insertInto('ticket.row').values(lines).execute()
  }
}

/** The key of a ticket's row, opened. */
export function openKey({ keyring }: Sealer, ticket: string, sealed: string): Record<string, string> {
  return JSON.parse(keyring.open(sealed, `ticket.row:${ticket}`).toString()) as Record<string, string>
}

/** Rows of a ticket after a number, opened. */
export async function listRows(
  deps: Sealer,
  db: Db,
  page: { ticket: string; after: number; limit: number },
): Promise<(TicketRow & { seq: number })[]> {
  const rows = await db
    .selectFrom('ticket.row')
    .selectAll()
    .where('ticket', '=', page.ticket)
    .where('seq', '>', page.after)
    .orderBy('seq')
    .limit(page.limit)
    .execute()
  const open = (sealed: string | null) =>
    sealed === null ? null : deps.keyring.open(sealed, `ticket.row:${page.ticket}`).toString()
  return rows.map((row) => ({
    seq: row.seq,
    key: openKey(deps, page.ticket, row.keySealed),
    column: row.column ?? undefined,
    value: open(row.valueSealed),
    expected: open(row.expectedSealed),
  }))
}

/** Keyed hashes of all records that a ticket names. */
export async function rowHashes(db: Db, ticket: string): Promise<string[]> {
  const rows = await db.selectFrom('ticket.row').select('keyHash').distinct().where('ticket', '=', ticket).execute()
  return rows.map((row) => row.keyHash)
}
