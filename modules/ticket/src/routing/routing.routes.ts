import { inTx } from '@shuyuan/db'
import { type App, Instant } from '@shuyuan/http'
import { findDataset } from '@shuyuan/intake'
import { z } from 'zod'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { endException } from '../exception/end-exception.ts'
import { listExceptions } from '../exception/exception.store.ts'
import { findRouting } from './routing.store.ts'
import { setRouting } from './set-routing.ts'

const tags = ['ticket']
const OfDataset = z.object({ dataset: z.string().max(60) })
const Routing = z
  .object({
    column: z.string().max(100),
    units: z
      .record(z.string().max(200), z.string().max(60))
      .refine((units) => Object.keys(units).length > 0, '请至少填写一个下属单位')
      .refine((units) => Object.keys(units).length <= 500, '最多填写 500 个下属单位'),
  })
  .meta({ id: 'TicketRouting' })
const Answer = z.object({ routing: Routing.nullable() })

const Exception = z
  .object({
    id: z.string(),
    dataset: z.string().nullable(),
    cause: z.string(),
    rows: z.number(),
    ticket: z.string(),
    reason: z.string(),
    at: Instant,
  })
  .meta({ id: 'TicketException' })

/** Who answers for which rows of a dataset, and what was settled as no fault. */
export function routingRoutes(app: App, deps: TicketDeps): void {
  app.get(
    '/v1/ticket/datasets/:dataset/routing',
    {
      config: { action: 'ticket.routing.read' },
      schema: { tags, summary: '责任划分', params: OfDataset, response: { 200: Answer } },
    },
    async ({ params }) => {
      if (!(await findDataset(deps.db, params.dataset))) throw error('TICKET_DATASET_NOT_FOUND', params)
      const found = await findRouting(deps.db, params.dataset)
      return { routing: found && { column: found.column, units: found.units } }
    },
  )

  app.put(
    '/v1/ticket/datasets/:dataset/routing',
    {
      config: { action: 'ticket.routing.edit' },
      schema: { tags, summary: '设定责任划分', params: OfDataset, body: Answer, response: { 200: Answer } },
    },
    async ({ subject, params, body }) => {
      await setRouting(deps, subject, params.dataset, body.routing)
      return body
    },
  )

  app.get(
    '/v1/ticket/exceptions',
    {
      config: { action: 'ticket.exception.read' },
      schema: {
        tags,
        summary: '已认定的例外',
        querystring: z.object({ dataset: z.string().max(60).optional() }),
        response: { 200: z.object({ items: z.array(Exception) }) },
      },
    },
    async ({ query }) => ({ items: await listExceptions(deps.db, query.dataset) }),
  )

  app.delete(
    '/v1/ticket/tickets/:ticket/exceptions',
    {
      config: { action: 'ticket.exception.end' },
      schema: {
        tags,
        summary: '取消例外',
        params: z.object({ ticket: z.string().max(60) }),
        response: { 200: z.object({ ended: z.number() }) },
      },
    },
    async ({ subject, params }) => ({
      ended: await inTx(deps.db, (tx) => endException(deps, tx, subject, params.ticket)),
    }),
  )
}
