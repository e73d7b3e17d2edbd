import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import type { CatalogueDeps } from '../deps.ts'
import { DutyBody, DutyPage, DutyQuery, DutyView } from './duty.schema.ts'
import { listDuties } from './duty.store.ts'
import { registerDuty } from './register-duty.ts'

const tags = ['catalogue']

/** `/v1/catalogue/duties`: duty lists of the organisations. */
export function dutyRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/duties',
    {
      config: { action: 'catalogue.duty.read' },
      schema: { querystring: DutyQuery, response: { 200: DutyPage }, summary: '职责清单', tags },
    },
    async (request) => {
      const { org, limit, after } = request.query
      const rows = await listDuties(deps.db, { org, limit, after: readCursor(after, ['text'])?.[0] ?? null })
      return toPage(rows, limit, (duty) => [duty.id])
    },
  )
  app.post(
    '/v1/catalogue/duties',
    {
      config: { action: 'catalogue.duty.register' },
      schema: { body: DutyBody, response: { 201: DutyView }, summary: '登记职责', tags },
    },
    async (request, reply) => reply.code(201).send(await registerDuty(deps, request.subject, request.body)),
  )
}
