import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { listDoubts } from '../doubt/doubt.store.ts'
import { error } from '../errors.ts'
import type { Ticket } from './ticket.ts'
import { findTicket } from './ticket.store.ts'

/** The ticket, once the subject may do `action` with it: its owner, those who doubted, the bureau. Throws TICKET_NOT_FOUND, POLICY_*. */
export async function openForReading(deps: TicketDeps, subject: Subject, id: string, action: string): Promise<Ticket> {
  const ticket = await findTicket(deps.db, id)
  if (!ticket) throw error('TICKET_NOT_FOUND', { ticket: id })
  const doubts = ticket.kind === 'doubt' ? await listDoubts(deps.db, { ticket: id, limit: 100, before: null }) : []
  const askers = doubts.map((doubt) => doubt.asker)
  deps.policy.assert(action, { subject, resource: { ...ticket, askers } })
  return ticket
}
