import { type App, prose, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { MergeBody } from '../duty/duty.schema.ts'
import { changeSystem } from './change-system.ts'
import { registerSystem } from './register-system.ts'
import { SystemBody, SystemChange, SystemPage, SystemQuery, SystemView } from './system.schema.ts'
import { listSystems } from './system.store.ts'

const tags = ['catalogue']
const config = { action: 'catalogue.system.register' }
const params = z.object({ id: z.string().max(60) })
const response = { 200: SystemView }

/** `/v1/catalogue/systems`: information systems of the organisations. */
export function systemRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/systems',
    {
      config: { action: 'catalogue.system.read' },
      schema: { querystring: SystemQuery, response: { 200: SystemPage }, summary: '信息系统清单', tags },
    },
    async (request) => {
      const { retired, after, ...filter } = request.query
      const cursor = readCursor(after, ['text'])?.[0] ?? null
      const rows = await listSystems(deps.db, { ...filter, retired: retired === 'true', after: cursor })
      return toPage(rows, filter.limit, (system) => [system.id])
    },
  )
  app.post(
    '/v1/catalogue/systems',
    { config, schema: { body: SystemBody, response: { 201: SystemView }, summary: '登记信息系统', tags } },
    async (request, reply) => reply.code(201).send(await registerSystem(deps, request.subject, request.body)),
  )
  app.put(
    '/v1/catalogue/systems/:id',
    { config, schema: { params, body: SystemChange, response, summary: '修改信息系统', tags } },
    ({ subject, params, body: fields }) =>
      changeSystem(deps, subject, { system: params.id, change: { kind: 'edited', fields } }),
  )
  app.post(
    '/v1/catalogue/systems/:id/retire',
    {
      config,
      schema: { params, body: z.object({ reason: prose(500).min(1) }), response, summary: '停用信息系统', tags },
    },
    ({ subject, params, body }) =>
      changeSystem(deps, subject, { system: params.id, change: { kind: 'retired', ...body } }),
  )
  app.post(
    '/v1/catalogue/systems/:id/merge',
    { config, schema: { params, body: MergeBody, response, summary: '并入另一信息系统', tags } },
    ({ subject, params, body }) =>
      changeSystem(deps, subject, { system: params.id, change: { kind: 'merged', ...body } }),
  )
}
