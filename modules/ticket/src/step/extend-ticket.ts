import type { Subject } from '@shuyuan/policy'
import { requestExtension } from '@shuyuan/workflow'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findTicket } from '../ticket/ticket.store.ts'

/**
 * Asks the bureau for more working days, within what the time limit allows; never where the law sets the limit.
 * Throws TICKET_LEGAL_EXTENSION, TICKET_NO_CLOCK, WORKFLOW_EXTENSION_*.
 */
export async function extendTicket(
  deps: TicketDeps,
  subject: Subject,
  input: { ticket: string; days: number; reason: string },
): Promise<{ extension: string; state: string }> {
  const ticket = await findTicket(deps.db, input.ticket)
  if (!ticket) throw error('TICKET_NOT_FOUND', { ticket: input.ticket })
  deps.policy.assert('ticket.ticket.extend', { subject, resource: ticket })
  if (ticket.legal) throw error('TICKET_LEGAL_EXTENSION')
  if (!ticket.timer || ticket.state === 'archived') throw error('TICKET_NO_CLOCK', { number: ticket.number })
  const { id, state } = await requestExtension(deps, subject, {
    timer: ticket.timer,
    days: input.days,
    reason: input.reason,
  })
  return { extension: id, state }
}
