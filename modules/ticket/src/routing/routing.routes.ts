import type { App } from '@shuyuan/http'
import { findDataset } from '@shuyuan/intake'
import { z } from 'zod'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
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

/** Who answers for which rows of a dataset. */
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
}
