import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { TicketDeps } from '../deps.ts'
import { type Comment, insertComment } from './comment.store.ts'
import { openForReading } from '../ticket/open-for-reading.ts'

/** A word to the other side of a ticket; it is told. Throws TICKET_NOT_FOUND. */
export async function commentOnTicket(
  deps: TicketDeps,
  subject: Subject,
  input: { ticket: string; body: string },
): Promise<Comment> {
  const ticket = await openForReading(deps, subject, input.ticket, 'ticket.ticket.comment')
  const { id: by, name: byName, org } = subject
  return inTx(deps.db, async (tx) => {
    const comment = { id: newId('cmt'), ticket: ticket.id, by, byName, org, body: input.body, at: deps.clock.now() }
    await insertComment(tx, comment)
    const to = org === ticket.owner ? { role: 'bureau', org: null } : { role: 'provider', org: ticket.owner }
    await notify(deps, tx, {
      to,
      title: `工单有新留言：${ticket.title}（${ticket.number}）`,
      body: input.body,
      link: `/ticket/${ticket.id}`,
    })
    return comment
  })
}
