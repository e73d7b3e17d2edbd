import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import type { TicketDeps } from './deps.ts'
import { ticketPolicy } from './policy.ts'
import { moveDates } from './ticket/ticket.store.ts'

export const ticketMigrations = {
  module: 'ticket',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Bad data goes back to its owner and comes back repaired. */
export function createTicketModule(deps: TicketDeps): Module {
  deps.events.on('workflow.timer.moved', (tx, { timer, ...dates }) => moveDates(tx, timer, dates))
  return { name: 'ticket', migrations: ticketMigrations, policy: ticketPolicy }
}
