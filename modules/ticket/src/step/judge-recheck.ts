import type { Tx } from '@shuyuan/db'
import { system } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { moveTicket } from './move-ticket.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { lockTicket } from '../ticket/ticket.store.ts'

/**
 * What a re-check of newer data says about an open ticket: passed → archived, whatever its state; failed → back to the owner when it
 * had been handed in, otherwise nothing. `proof` is the version or check that was looked at. The only way into the archive besides an
 * accepted dispute.
 */
export async function judgeRecheck(
  deps: TicketDeps,
  tx: Tx,
  id: string,
  found: { passed: boolean; reason: string; proof: string },
): Promise<Ticket | null> {
  const ticket = await lockTicket(tx, id)
  if (!ticket || ticket.state === 'archived') return ticket
  const { passed, reason, proof } = found
  if (passed) return moveTicket(deps, tx, ticket, { action: 'pass', by: system, reason, change: { rechecked: proof } })
  return ticket.state === 'rechecking' ? moveTicket(deps, tx, ticket, { action: 'fail', by: system, reason }) : ticket
}
