import type { Subject } from '@shuyuan/policy'
import { listTransitions } from '@shuyuan/workflow'
import type { z } from 'zod'
import type { TicketDeps } from '../deps.ts'
import { listRepairs } from '../repair/repair.store.ts'
import { listComments } from '../comment/comment.store.ts'
import { describeTickets } from './describe-tickets.ts'
import { openForReading } from './open-for-reading.ts'
import type { Ticket } from './ticket.ts'
import type { TicketDetail } from './ticket.schema.ts'
import { findTicket } from './ticket.store.ts'

/** A ticket whole, for one reader. Throws TICKET_NOT_FOUND, POLICY_*. */
export async function describeTicket(
  deps: TicketDeps,
  subject: Subject,
  id: string,
): Promise<z.output<typeof TicketDetail>> {
  const ticket = await openForReading(deps, subject, id, 'ticket.ticket.read')
  const [view] = await describeTickets(deps, subject, [ticket])
  if (!view) throw new Error(`no view of ticket ${id}`)
  const may = (action: string) => deps.policy.decide(action, { subject, resource: ticket }).allow
  const repairs = await listRepairs(deps.db, id)
  return {
    ...view,
    history: await listTransitions(deps.db, [id]),
    comments: await listComments(deps.db, id),
    repairs,
    recurrences: await findEarlier(deps, ticket),
    canRepair:
      ['signed', 'fixing'].includes(ticket.state) &&
      view.hasRows &&
      may('ticket.repair.create') &&
      !repairs.some((repair) => repair.state === 'queued'),
    canExtend:
      !ticket.legal && ['dispatched', 'signed', 'fixing'].includes(ticket.state) && may('ticket.ticket.extend'),
    canExport: view.hasRows && may('ticket.row.export'),
  }
}

async function findEarlier(deps: TicketDeps, ticket: Ticket) {
  const earlier: { id: string; number: string; archivedAt: Date | null }[] = []
  for (let id = ticket.previous; id !== null && earlier.length < 50; ) {
    const before: Ticket | null = await findTicket(deps.db, id)
    if (!before) break
    earlier.push({ id: before.id, number: before.number, archivedAt: before.archivedAt })
    id = before.previous
  }
  return earlier
}
