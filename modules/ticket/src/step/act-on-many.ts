import { AppError } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { type Act, actOnTicket } from './act-on-ticket.ts'

/** One action on many tickets, each by itself: what is refused says why and keeps none of the others. */
export async function actOnMany(
  deps: TicketDeps,
  subject: Subject,
  input: Omit<Act, 'ticket'> & { tickets: readonly string[] },
): Promise<{ done: string[]; refused: { ticket: string; code: string; title: string }[] }> {
  const { tickets, ...act } = input
  const done: string[] = []
  const refused: { ticket: string; code: string; title: string }[] = []
  for (const ticket of new Set(tickets)) {
    try {
      await actOnTicket(deps, subject, { ...act, ticket })
      done.push(ticket)
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause
      refused.push({ ticket, code: cause.code, title: cause.texts.zh })
    }
  }
  return { done, refused }
}
