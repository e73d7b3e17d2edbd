import { readCursor } from '@shuyuan/http'
import type { PlainRow } from '@shuyuan/intake'
import { encodeCursor } from '@shuyuan/kernel'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { findRecords } from './find-records.ts'
import type { RowReader } from './row-reader.ts'
import { listRows } from './row.store.ts'
import type { PageOfRows, ReadRows, ShownRow } from './shown-row.ts'

/** A page of the records that a ticket names by key, beside what the version holds under that key. Throws TICKET_ROWS_GONE. */
export async function listNamedRows(
  deps: TicketDeps,
  reader: RowReader,
  ticket: Ticket,
  page: PageOfRows,
): Promise<ReadRows> {
  const after = readCursor(page.after, ['number'])?.[0] ?? 0
  const rows = await listRows(deps, deps.db, { ticket: ticket.id, after, limit: page.limit })
  if (rows.length === 0 && after === 0) throw error('TICKET_ROWS_GONE', { number: ticket.number })
  const at = { dataset: reader.dataset, version: reader.version, by: reader.by }
  const { records } = await findRecords(deps, at, rows)
  const recordOf = (row: (typeof rows)[number]) => records.find(({ seq }) => seq === row.seq)
  const items = rows.map((row): ShownRow => {
    const record = recordOf(row)
    const column = row.column ?? null
    const cell = (value: string | null | undefined) => (column === null ? null : reader.show(column, value))
    return {
      row: record?.row ?? null,
      keys: Object.fromEntries(Object.entries(row.key).map(([name, value]) => [name, reader.show(name, value)])),
      values: Object.fromEntries(
        Object.entries(record?.values ?? {}).map(([name, value]) => [name, reader.show(name, value)]),
      ),
      column,
      value: cell(row.value),
      expected: cell(row.expected),
      excepted: false,
    }
  })
  const last = rows.at(-1)
  return {
    wrong: [...new Set(rows.flatMap((row) => row.column ?? []))],
    items,
    plain: rows.map((row): PlainRow => ({ ...recordOf(row)?.values, ...row.key })),
    next: last && rows.length === page.limit ? encodeCursor([last.seq]) : null,
  }
}
