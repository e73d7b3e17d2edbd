import { readCursor } from '@shuyuan/http'
import { encodeCursor } from '@shuyuan/kernel'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { locateSql } from './locate.sql.ts'
import type { RowReader } from './row-reader.ts'
import { listRows } from './row.store.ts'
import type { PageOfRows, RowPage, ShownRow } from './shown-row.ts'

/** A page of the records that a ticket names by key, beside what the version holds under that key. Throws TICKET_ROWS_GONE. */
export async function listNamedRows(
  deps: TicketDeps,
  reader: RowReader,
  ticket: Ticket,
  page: PageOfRows,
): Promise<Pick<RowPage, 'wrong' | 'items' | 'next'>> {
  const after = readCursor(page.after, ['number'])?.[0] ?? 0
  const rows = await listRows(deps, deps.db, { ticket: ticket.id, after, limit: page.limit })
  if (rows.length === 0 && after === 0) throw error('TICKET_ROWS_GONE', { number: ticket.number })
  const names = reader.columns.map((c) => c.name)
  const found =
    rows.length > 0
      ? await deps.engine.query<Record<string, string | number | null>>(locateSql(reader.glob, names, rows))
      : []
  const items = rows.map((row): ShownRow => {
    const record = found.find((r) => r._seq === row.seq && r._row !== null)
    const column = row.column ?? null
    const cell = (value: string | null | undefined) => (column === null ? null : reader.show(column, value))
    return {
      row: record ? Number(record._row) : null,
      keys: Object.fromEntries(Object.entries(row.key).map(([name, value]) => [name, reader.show(name, value)])),
      values: record ? Object.fromEntries(names.map((name) => [name, reader.show(name, record[name])])) : {},
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
    next: last && rows.length === page.limit ? encodeCursor([last.seq]) : null,
  }
}
