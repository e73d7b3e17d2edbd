import { findOrg } from '@shuyuan/identity'
import { findDataset } from '@shuyuan/intake'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { z } from 'zod'
import type { TicketDeps } from '../deps.ts'
import { type HandAction, handActions, type Ticket, ticketMachine } from './ticket.ts'
import type { TicketView } from './ticket.schema.ts'

type View = z.output<typeof TicketView>

/** Tickets as one reader sees them: names, the colour of today, and what he may do. */
export async function describeTickets(deps: TicketDeps, subject: Subject, tickets: readonly Ticket[]): Promise<View[]> {
  const today = civilDate(deps.clock.now())
  const owners = await namesOf(
    tickets.map((t) => t.owner),
    async (id) => (await findOrg(deps.db, id))?.name,
  )
  const datasets = await namesOf(
    tickets.flatMap((t) => t.dataset ?? []),
    async (id) => (await findDataset(deps.db, id))?.name,
  )
  return tickets.map((ticket) => {
    const { rowsFrom, openedBy: _, yellowOn: __, orangeOn: ___, ...shown } = ticket
    const atSource = rowsFrom !== null && ticket.version === null
    return {
      ...shown,
      ownerName: owners.get(ticket.owner) ?? ticket.owner,
      datasetName: ticket.dataset === null ? null : (datasets.get(ticket.dataset) ?? ticket.dataset),
      hasRows: (rowsFrom !== null && !atSource) || ticket.kind === 'doubt' || ticket.kind === 'verification',
      atSource,
      check: rowsFrom?.check ?? null,
      colour: colourToday(ticket, today),
      actions: actionsFor(deps, subject, ticket),
    }
  })
}

/** What the state allows and the policy too. */
export function actionsFor(deps: Pick<TicketDeps, 'policy'>, subject: Subject, ticket: Ticket): HandAction[] {
  return handActions.filter(
    (action) =>
      ticketMachine[ticket.state][action] !== undefined &&
      deps.policy.decide(`ticket.ticket.${action}`, { subject, resource: ticket }).allow,
  )
}

/** Colour of an open ticket's time limit; null once it is decided whether it was in time. */
function colourToday(ticket: Ticket, today: string): View['colour'] {
  const { dueOn, orangeOn, yellowOn, state, inTime } = ticket
  if (state === 'archived' || inTime !== null || !dueOn || !orangeOn || !yellowOn) return null
  if (today > dueOn) return 'red'
  if (today >= orangeOn) return 'orange'
  return today >= yellowOn ? 'yellow' : 'green'
}

async function namesOf(ids: readonly string[], find: (id: string) => Promise<string | undefined>) {
  const names = new Map<string, string>()
  for (const id of new Set(ids)) names.set(id, (await find(id)) ?? id)
  return names
}
