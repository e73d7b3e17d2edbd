import { type App, pageOf } from '@shuyuan/http'
import { civilDate } from '@shuyuan/kernel'
import { z } from 'zod'
import { partyOf } from '../application/party.ts'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { AdmissionBook } from '../gateway/admission-book.ts'
import { changeGrant } from './change-grant.ts'
import type { Grant } from './grant.ts'
import { ChangeGrantBody, GrantQuery, GrantView } from './grant.schema.ts'
import { findGrant, listGrants } from './grant.store.ts'

const Params = z.object({ grant: z.string().max(100) })
const tags = ['sharing']

export function grantRoutes(app: App, deps: SharingDeps, admissions: AdmissionBook): void {
  const view = (grant: Grant): z.input<typeof GrantView> & Grant =>
    ({ ...grant, usedToday: admissions.used(grant.id, civilDate(deps.clock.now())) }) as never

  app.get(
    '/v1/sharing/grants',
    {
      config: { action: 'sharing.grant.list' },
      schema: {
        summary: '授权',
        tags,
        operationId: 'listGrants',
        querystring: GrantQuery,
        response: { 200: pageOf(GrantView) },
      },
    },
    async (request) => {
      const page = await listGrants(deps.db, { ...request.query, party: partyOf(request.subject) })
      return { ...page, items: page.items.map(view) }
    },
  )
  app.get(
    '/v1/sharing/grants/:grant',
    {
      config: { action: 'sharing.grant.read' },
      schema: {
        summary: '一项授权及今日用量',
        tags,
        operationId: 'getGrant',
        params: Params,
        response: { 200: GrantView },
      },
    },
    async (request) => {
      const grant = await findGrant(deps.db, request.params.grant)
      if (!grant) throw error('SHARING_GRANT_NOT_FOUND', request.params)
      deps.policy.assert('sharing.grant.read', { subject: request.subject, resource: grant })
      return view(grant)
    },
  )
  app.post(
    '/v1/sharing/grants/:grant/state',
    {
      config: { action: 'sharing.grant.suspend' },
      schema: {
        summary: '暂停、恢复或终止授权',
        tags,
        operationId: 'changeGrant',
        params: Params,
        body: ChangeGrantBody,
        response: { 200: GrantView },
      },
    },
    async (request) => view(await changeGrant(deps, request.subject, { ...request.params, ...request.body })),
  )
}
