export type { TicketDeps } from './deps.ts'
export { createTicketModule, ticketMigrations } from './module.ts'
export { ticketPolicy } from './policy.ts'
