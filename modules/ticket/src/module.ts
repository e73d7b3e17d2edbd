import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import { system } from '@shuyuan/policy'
import type { TicketDeps } from './deps.ts'
import { doubtRoutes } from './doubt/doubt.routes.ts'
import { markDoubted } from './doubt/mark-doubted.ts'
import { settleDoubt } from './doubt/settle-doubt.ts'
import { tellImpact } from './impact/tell-impact.ts'
import { ticketPolicy } from './policy.ts'
import { reportRoutes } from './report/report.routes.ts'
import { exceptionRoutes } from './exception/exception.routes.ts'
import { routingRoutes } from './routing/routing.routes.ts'
import { rowRoutes } from './row/row.routes.ts'
import { actRoutes } from './step/act.routes.ts'
import { hearConnection } from './raise/hear-connection.ts'
import { hearIntake } from './raise/hear-intake.ts'
import { ticketRoutes } from './ticket/ticket.routes.ts'
import { moveDates } from './ticket/ticket.store.ts'
import { defineTicketJobs } from './ticket.jobs.ts'

export const ticketMigrations = {
  module: 'ticket',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Bad data goes back to its owner and comes back repaired. */
export function createTicketModule(deps: TicketDeps): Module {
  defineTicketJobs(deps)
  hearConnection(deps)
  tellImpact(deps)
  markDoubted(deps)
  const { events, jobs } = deps
  events.on('workflow.timer.moved', (tx, { timer, ...dates }) => moveDates(tx, timer, dates))
  events.on('quality.check.finished', async (tx, { check }) => {
    await jobs.enqueue(tx, 'ticket.raise', { check }, { id: system.id, org: null })
  })
  events.on('intake.version.published', (tx, event) => hearIntake(deps, tx, event))
  events.on('ticket.archived', (tx, archived) => settleDoubt(deps, tx, archived))
  return {
    name: 'ticket',
    migrations: ticketMigrations,
    policy: ticketPolicy,
    routes(app) {
      const parts = [ticketRoutes, actRoutes, rowRoutes, doubtRoutes, reportRoutes, routingRoutes, exceptionRoutes]
      for (const routes of parts) routes(app, deps)
    },
  }
}
