import { markRows } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { listFoundRows } from './list-found-rows.ts'
import { listNamedRows } from './list-named-rows.ts'
import { openRowReader } from './row-reader.ts'
import type { PageOfRows, RowPage } from './shown-row.ts'

/** A page of the records behind a ticket, masked as the reader's rights say; doubted ones are marked. Throws TICKET_ROWS_GONE, QUALITY_FINDINGS_DROPPED. */
export async function listTicketRows(
  deps: TicketDeps,
  subject: Subject,
  ticket: Ticket,
  page: PageOfRows,
): Promise<RowPage> {
  deps.policy.assert('ticket.row.read', { subject, resource: ticket })
  const reader = await openRowReader(deps, subject, ticket)
  const { rowsFrom } = ticket
  const { plain, ...rows } = rowsFrom
    ? await listFoundRows(deps, reader, { ...ticket, rowsFrom }, page)
    : await listNamedRows(deps, reader, ticket, page)
  return {
    version: reader.version,
    columns: reader.columns.map(({ name, title, key }) => ({ name, title, key })),
    ...rows,
    marks: await markRows(deps, subject, reader.dataset, plain),
  }
}
