import { type App, Instant, line, PageQuery, pageOf, prose, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../../deps.ts'
import { answerWant } from './answer-want.ts'
import { raiseWant } from './raise-want.ts'
import { listWants } from './want.store.ts'

const Body = z
  .object({ question: line(200), purpose: prose(2000).min(1, '请写明用途') })
  .meta({ id: 'CatalogueWantBody' })
const AnswerBody = z
  .object({ answer: prose(2000).min(1, '请写明答复'), entry: z.string().max(60).nullable().default(null) })
  .meta({ id: 'CatalogueWantAnswer' })
const State = z.enum(['open', 'answered'])
const View = z
  .object({
    id: z.string(),
    question: z.string(),
    purpose: z.string(),
    org: z.string().nullable(),
    raisedBy: z.string(),
    raisedAt: Instant,
    state: State,
    answer: z.string(),
    entry: z.string().nullable(),
    answeredAt: Instant.nullable(),
  })
  .meta({ id: 'CatalogueWant' })
const tags = ['catalogue']

/** `/v1/catalogue/wants`: 数据需求. One sees one's own, overseers see all. */
export function wantRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/wants',
    {
      config: { action: 'catalogue.want.raise' },
      schema: {
        querystring: PageQuery.extend({ state: State.optional() }),
        response: { 200: pageOf(View) },
        summary: '数据需求',
        tags,
      },
    },
    async (request) => {
      const { subject, query } = request
      const all = deps.policy.decide('catalogue.want.read', { subject, resource: {} }).allow
      const filter = { ...query, after: readCursor(query.after, ['text'])?.[0] ?? null }
      const rows = await listWants(deps.db, { ...filter, raisedBy: all ? undefined : subject.id })
      return toPage(rows, query.limit, (want) => [want.id])
    },
  )
  app.post(
    '/v1/catalogue/wants',
    {
      config: { action: 'catalogue.want.raise' },
      schema: { body: Body, response: { 201: View }, summary: '提出数据需求', tags },
    },
    async (request, reply) => reply.code(201).send(await raiseWant(deps, request.subject, request.body)),
  )
  app.post(
    '/v1/catalogue/wants/:id/answer',
    {
      config: { action: 'catalogue.want.answer' },
      schema: {
        params: z.object({ id: z.string().max(60) }),
        body: AnswerBody,
        response: { 200: View },
        summary: '答复数据需求',
        tags,
      },
    },
    (request) => answerWant(deps, request.subject, { want: request.params.id, ...request.body }),
  )
}
