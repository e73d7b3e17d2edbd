import { type App, prose, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { DutyBody, DutyChange, DutyPage, DutyQuery, DutyView, MergeBody } from './duty.schema.ts'
import { listDuties } from './duty.store.ts'
import { editDuty } from './edit-duty.ts'
import { mergeDuty } from './merge-duty.ts'
import { registerDuty } from './register-duty.ts'
import { retireDuty } from './retire-duty.ts'

const tags = ['catalogue']
const config = { action: 'catalogue.duty.register' }
const params = z.object({ id: z.string().max(60) })
const response = { 200: DutyView }

/** `/v1/catalogue/duties`: duty lists of the organisations. */
export function dutyRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/duties',
    {
      config: { action: 'catalogue.duty.read' },
      schema: { querystring: DutyQuery, response: { 200: DutyPage }, summary: '职责清单', tags },
    },
    async (request) => {
      const { retired, after, ...filter } = request.query
      const rows = await listDuties(deps.db, {
        ...filter,
        retired: retired === 'true',
        after: readCursor(after, ['text'])?.[0] ?? null,
      })
      return toPage(rows, filter.limit, (duty) => [duty.id])
    },
  )
  app.post(
    '/v1/catalogue/duties',
    { config, schema: { body: DutyBody, response: { 201: DutyView }, summary: '登记职责', tags } },
    async (request, reply) => reply.code(201).send(await registerDuty(deps, request.subject, request.body)),
  )
  app.put(
    '/v1/catalogue/duties/:id',
    { config, schema: { params, body: DutyChange, response, summary: '修改职责', tags } },
    (request) => editDuty(deps, request.subject, { duty: request.params.id, ...request.body }),
  )
  app.post(
    '/v1/catalogue/duties/:id/retire',
    {
      config,
      schema: { params, body: z.object({ reason: prose(500).min(1) }), response, summary: '停用职责', tags },
    },
    (request) => retireDuty(deps, request.subject, { duty: request.params.id, ...request.body }),
  )
  app.post(
    '/v1/catalogue/duties/:id/merge',
    { config, schema: { params, body: MergeBody, response, summary: '并入另一职责', tags } },
    (request) => mergeDuty(deps, request.subject, { duty: request.params.id, ...request.body }),
  )
}
