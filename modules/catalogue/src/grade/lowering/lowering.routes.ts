import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../../deps.ts'
import { deskOrg } from '../desk-org.ts'
import { LoweringBody, LoweringPage, LoweringQuery, RequestLoweringBody, SignLoweringBody } from './lowering.schema.ts'
import { listLowerings } from './lowering.store.ts'
import { requestLowering } from './request-lowering.ts'
import { signLowering } from './sign-lowering.ts'
import { withdrawLowering } from './withdraw-lowering.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })

/** Requests for a lower grade and their two signatures. */
export function loweringRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/grading/lowerings',
    {
      config: { action: 'catalogue.grade.read' },
      schema: { querystring: LoweringQuery, response: { 200: LoweringPage }, summary: '降级申请', tags },
    },
    async (request) => {
      const { limit, open } = request.query
      const after = readCursor(request.query.after, ['text'])?.[0] ?? null
      const provider = deskOrg(deps, request.subject)
      return toPage(await listLowerings(deps.db, { provider, open, limit, after }), limit, (one) => [one.id])
    },
  )
  app.post(
    '/v1/catalogue/grading/lowerings',
    {
      config: { action: 'catalogue.grade.request-lowering' },
      schema: { body: RequestLoweringBody, response: { 201: LoweringBody }, summary: '申请调低级别', tags },
    },
    async (request, reply) => reply.code(201).send(await requestLowering(deps, request.subject, request.body)),
  )
  app.post(
    '/v1/catalogue/grading/lowerings/:id/sign',
    {
      config: { action: 'catalogue.grade.sign-lowering' },
      schema: { params, body: SignLoweringBody, response: { 200: LoweringBody }, summary: '审定降级申请', tags },
    },
    (request) => signLowering(deps, request.subject, { lowering: request.params.id, ...request.body }),
  )
  app.post(
    '/v1/catalogue/grading/lowerings/:id/withdraw',
    {
      config: { action: 'catalogue.grade.request-lowering' },
      schema: { params, response: { 200: LoweringBody }, summary: '撤回降级申请', tags },
    },
    (request) => withdrawLowering(deps, request.subject, request.params.id),
  )
}
