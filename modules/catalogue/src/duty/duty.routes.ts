import type { App } from '@shuyuan/http'
import { decodeCursor, toPage } from '@shuyuan/kernel'
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
      const from = decodeCursor(after)?.[0]
      const rows = await listDuties(deps.db, { org, limit, after: typeof from === 'string' ? from : null })
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
