import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { endExceptions } from './exception.store.ts'

/** Takes back an exception: the next check finds the fault again. Throws TICKET_NOT_FOUND where there is none. */
export async function endException(deps: TicketDeps, tx: Tx, subject: Subject, ticket: string): Promise<number> {
  deps.policy.assert('ticket.exception.end', { subject })
  const ended = await endExceptions(tx, ticket, deps.clock.now())
  if (ended === 0) throw error('TICKET_NOT_FOUND', { ticket })
  await deps.evidence.record(tx, {
    kind: 'ticket.exception.ended',
    actor: subject.id,
    org: subject.org,
    object: ticket,
    detail: { lines: ended },
  })
  return ended
}
