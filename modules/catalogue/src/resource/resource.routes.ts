import type { App } from '@shuyuan/http'
import { inTx } from '@shuyuan/db'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { findVisible } from '../list/find-visible.ts'
import { attachResource } from './attach-resource.ts'
import { detachResource } from './detach-resource.ts'
import { AttachBody, ResourceView } from './resource.schema.ts'
import { listResources } from './resource.store.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })

/** Resources of an entry: what data stands behind it. */
export function resourceRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/entries/:id/resources',
    {
      config: { action: 'catalogue.entry.read' },
      schema: {
        params,
        response: { 200: z.object({ items: z.array(ResourceView) }) },
        summary: '已挂接的资源',
        tags,
      },
    },
    async (request) => {
      const entry = await findVisible(deps, request.subject, request.params.id)
      return { items: await listResources(deps.db, entry.id) }
    },
  )
  app.post(
    '/v1/catalogue/entries/:id/resources',
    {
      config: { action: 'catalogue.resource.attach' },
      schema: { params, body: AttachBody, response: { 201: ResourceView }, summary: '挂接外部资源', tags },
    },
    async (request, reply) => {
      const { subject } = request
      const entry = await findVisible(deps, subject, request.params.id)
      deps.policy.assert('catalogue.resource.attach', { subject, resource: entry })
      const input = { entry: entry.id, by: subject, ...request.body }
      return reply.code(201).send(await inTx(deps.db, (tx) => attachResource(deps, tx, input)))
    },
  )
  app.delete(
    '/v1/catalogue/resources/:id',
    {
      config: { action: 'catalogue.resource.attach' },
      schema: { params, response: { 204: z.null() }, summary: '解除挂接', tags },
    },
    async (request, reply) => {
      await detachResource(deps, request.subject, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
