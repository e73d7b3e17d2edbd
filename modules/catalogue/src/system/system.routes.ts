import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import type { CatalogueDeps } from '../deps.ts'
import { SystemBody, SystemPage, SystemQuery, SystemView } from './system.schema.ts'
import { listSystems } from './system.store.ts'
import { registerSystem } from './register-system.ts'

const tags = ['catalogue']

/** `/v1/catalogue/systems`: information systems of the organisations. */
export function systemRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/systems',
    {
      config: { action: 'catalogue.system.read' },
      schema: { querystring: SystemQuery, response: { 200: SystemPage }, summary: '信息系统清单', tags },
    },
    async (request) => {
      const { org, limit, after } = request.query
      const rows = await listSystems(deps.db, { org, limit, after: readCursor(after, ['text'])?.[0] ?? null })
      return toPage(rows, limit, (system) => [system.id])
    },
  )
  app.post(
    '/v1/catalogue/systems',
    {
      config: { action: 'catalogue.system.register' },
      schema: { body: SystemBody, response: { 201: SystemView }, summary: '登记信息系统', tags },
    },
    async (request, reply) => reply.code(201).send(await registerSystem(deps, request.subject, request.body)),
  )
}
