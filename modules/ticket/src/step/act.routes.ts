import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { TicketDeps } from '../deps.ts'
import { requestRepair } from '../repair/request-repair.ts'
import { actOnMany } from './act-on-many.ts'
import { actOnTicket } from './act-on-ticket.ts'
import { commentOnTicket } from '../comment/comment-on-ticket.ts'
import { describeTickets } from '../ticket/describe-tickets.ts'
import { extendTicket } from './extend-ticket.ts'
import {
  ActBody,
  ActManyAnswer,
  ActManyBody,
  CommentBody,
  CommentView,
  ExtendBody,
  OfTicket,
  RepairBody,
  RepairView,
  TicketView,
} from '../ticket/ticket.schema.ts'

const tags = ['ticket']

/** What people do with tickets. Whose turn it is depends on state and action; the verb asks the policy again with the ticket. */
export function actRoutes(app: App, deps: TicketDeps): void {
  const config = { action: 'ticket.ticket.act' }
  app.post(
    '/v1/ticket/tickets/:ticket/act',
    { config, schema: { tags, summary: '办理工单', params: OfTicket, body: ActBody, response: { 200: TicketView } } },
    async ({ subject, params, body }) => {
      const [view] = await describeTickets(deps, subject, [await actOnTicket(deps, subject, { ...params, ...body })])
      return view as NonNullable<typeof view>
    },
  )

  app.post(
    '/v1/ticket/acts',
    { config, schema: { tags, summary: '批量办理工单', body: ActManyBody, response: { 200: ActManyAnswer } } },
    ({ subject, body }) => actOnMany(deps, subject, body),
  )

  app.post(
    '/v1/ticket/tickets/:ticket/comments',
    {
      config: { action: 'ticket.ticket.comment' },
      schema: { tags, summary: '留言', params: OfTicket, body: CommentBody, response: { 201: CommentView } },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(201).send(await commentOnTicket(deps, subject, { ...params, ...body })),
  )

  app.post(
    '/v1/ticket/tickets/:ticket/extension',
    {
      config: { action: 'ticket.ticket.extend' },
      schema: {
        tags,
        summary: '申请延期',
        params: OfTicket,
        body: ExtendBody,
        response: { 201: z.object({ extension: z.string(), state: z.string() }) },
      },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(201).send(await extendTicket(deps, subject, { ...params, ...body })),
  )

  app.post(
    '/v1/ticket/tickets/:ticket/repairs',
    {
      config: { action: 'ticket.repair.create' },
      schema: {
        tags,
        summary: '上传改正的数据，生成新版本并复核',
        params: OfTicket,
        body: RepairBody,
        response: { 202: RepairView },
      },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(202).send(await requestRepair(deps, subject, { ...params, ...body })),
  )
}
