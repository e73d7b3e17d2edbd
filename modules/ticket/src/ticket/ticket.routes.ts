import { Readable } from 'node:stream'
import { type App, readCursor, fileOf } from '@shuyuan/http'
import { civilDate, toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { describeTicket } from './describe-ticket.ts'
import { describeTickets } from './describe-tickets.ts'
import { exportTickets } from './export-tickets.ts'
import {
  OfTicket,
  TicketCounts,
  CountQuery,
  ExportQuery,
  TicketDetail,
  TicketPage,
  TicketQuery,
} from './ticket.schema.ts'
import { countTickets, dueText, listTickets } from './ticket-list.store.ts'

const tags = ['ticket']
const config = { action: 'ticket.ticket.read' }

/** What is to be seen of tickets. */
export function ticketRoutes(app: App, deps: TicketDeps): void {
  app.get(
    '/v1/ticket/tickets',
    { config, schema: { tags, summary: '工单列表', querystring: TicketQuery, response: { 200: TicketPage } } },
    async ({ subject, query }) => {
      const { limit, after, ...filter } = query
      const cursor = readCursor(after, ['day', 'text'])
      const rows = await listTickets(deps.db, { ...filter, ...horizon(deps, subject), limit, after: cursor })
      const page = toPage(rows, limit, (ticket) => [dueText(ticket), ticket.id])
      return { items: await describeTickets(deps, subject, page.items), next: page.next }
    },
  )

  app.get(
    '/v1/ticket/counts',
    { config, schema: { tags, summary: '各状态的工单数', querystring: CountQuery, response: { 200: TicketCounts } } },
    ({ subject, query }) => countTickets(deps.db, { ...query, order: 'new', ...horizon(deps, subject) }),
  )

  app.get(
    '/v1/ticket/tickets/export',
    {
      config,
      schema: {
        tags,
        summary: '导出工单列表（CSV）',
        querystring: ExportQuery,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
      },
    },
    async ({ subject, query }, reply) => {
      const lines = exportTickets(deps, subject, { ...query, ...horizon(deps, subject) })
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="tickets.csv"')
        .send(Readable.from(lines))
    },
  )

  app.get(
    '/v1/ticket/tickets/:ticket',
    { config, schema: { tags, summary: '工单', params: OfTicket, response: { 200: TicketDetail } } },
    ({ subject, params }) => describeTicket(deps, subject, params.ticket),
  )
}

/** What the reader sees of the whole, and the day it is. */
function horizon(deps: TicketDeps, subject: Subject): { today: string; seenBy?: string } {
  const today = civilDate(deps.clock.now())
  return deps.policy.decide('ticket.ticket.read-all', { subject }).allow
    ? { today }
    : { today, seenBy: subject.org ?? '' }
}
