import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { dropExpected } from './drop-expected.ts'
import { expectData } from './expect-data.ts'
import { Candidates, ExpectedBody, ExpectedPage, ExpectedQuery, ExpectedView, MatchBody } from './expected.schema.ts'
import { findExpected, listCandidates, listExpected } from './expected.store.ts'
import { matchExpected } from './match-expected.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })
const read = { action: 'catalogue.duty.read' }
const register = { action: 'catalogue.duty.register' }

/** `/v1/catalogue/expected`: 定数据清单, what the duties of a department need. */
export function expectedRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/expected',
    {
      config: read,
      schema: { querystring: ExpectedQuery, response: { 200: ExpectedPage }, summary: '定数据清单', tags },
    },
    async (request) => {
      const { settled, after, ...filter } = request.query
      const rows = await listExpected(deps.db, {
        ...filter,
        settled: settled === undefined ? undefined : settled === 'true',
        after: readCursor(after, ['text'])?.[0] ?? null,
      })
      return toPage(rows, filter.limit, (expected) => [expected.id])
    },
  )
  app.post(
    '/v1/catalogue/expected',
    {
      config: register,
      schema: { body: ExpectedBody, response: { 201: ExpectedView }, summary: '登记应有数据', tags },
    },
    async (request, reply) => reply.code(201).send(await expectData(deps, request.subject, request.body)),
  )
  app.get(
    '/v1/catalogue/expected/:id/candidates',
    { config: read, schema: { params, response: { 200: Candidates }, summary: '可对应的目录', tags } },
    async (request) => {
      const expected = await findExpected(deps.db, request.params.id)
      if (!expected) throw error('CATALOGUE_EXPECTED_NOT_FOUND', { expected: request.params.id })
      deps.policy.assert('catalogue.duty.register', { subject: request.subject, resource: expected })
      return { items: await listCandidates(deps.db, expected) }
    },
  )
  app.post(
    '/v1/catalogue/expected/:id/match',
    {
      config: register,
      schema: { params, body: MatchBody, response: { 200: ExpectedView }, summary: '对应到目录或取消对应', tags },
    },
    (request) => matchExpected(deps, request.subject, { expected: request.params.id, ...request.body }),
  )
  app.delete(
    '/v1/catalogue/expected/:id',
    { config: register, schema: { params, response: { 204: z.null() }, summary: '删除应有数据', tags } },
    async (request, reply) => {
      await dropExpected(deps, request.subject, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
