import { inTx } from '@shuyuan/db'
import { type App, Instant, said } from '@shuyuan/http'
import { z } from 'zod'
import type { TicketDeps } from '../deps.ts'
import { describeExceptions } from './describe-exceptions.ts'
import { endException } from './end-exception.ts'

const tags = ['ticket']

const Exception = z
  .object({
    id: z.string(),
    dataset: z.string().nullable(),
    datasetName: z.string().nullable(),
    cause: z.string(),
    /** how many records are no fault; 0 where the rule as a whole does not apply */
    rows: z.number(),
    ticket: z.string(),
    number: said(),
    title: said(),
    ownerName: z.string(),
    reason: z.string(),
    at: Instant,
  })
  .meta({ id: 'TicketException' })

/** What was settled as no fault, and taking it back. */
export function exceptionRoutes(app: App, deps: TicketDeps): void {
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
    async ({ subject, query }) => ({ items: await describeExceptions(deps, subject, query.dataset) }),
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
