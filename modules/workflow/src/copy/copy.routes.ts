import { type App, PageQuery, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { copyFlow } from './copy-flow.ts'
import { CopyBody, CopyPage } from './copy.schema.ts'
import { listCopies } from './copy.store.ts'

const tags = ['workflow']

/** 抄送: letting others read a flow along, and what was copied to oneself. */
export function copyRoutes(app: App, deps: WorkflowDeps): void {
  app.get(
    '/v1/workflow/copies',
    {
      config: { action: 'workflow.copy.read' },
      schema: { querystring: PageQuery, response: { 200: CopyPage }, summary: '抄送我的', tags },
    },
    async (request) => {
      const { limit, after } = request.query
      const cursor = readCursor(after, ['text'])?.[0] ?? null
      return toPage(await listCopies(deps.db, request.subject, { limit, after: cursor }), limit, (c) => [c.id])
    },
  )
  app.post(
    '/v1/workflow/flows/:id/copy',
    {
      config: { action: 'workflow.flow.copy' },
      schema: {
        params: z.object({ id: z.string().max(60) }),
        body: CopyBody,
        response: { 204: z.null() },
        summary: '抄送',
        tags,
      },
    },
    async (request, reply) => {
      await copyFlow(deps, request.subject, { flow: request.params.id, ...request.body })
      return reply.code(204).send(null)
    },
  )
}
