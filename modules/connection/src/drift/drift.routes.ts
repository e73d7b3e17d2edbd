import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { scopeOf } from '../scope-of.ts'
import { decideDrift } from './decide-drift.ts'
import { changeText, type Drift } from './drift.ts'
import { DecideBody, DriftPage, DriftQuery, DriftView } from './drift.schema.ts'
import { findDrift, listDrifts } from './drift.store.ts'

const tags = ['connection']
const params = z.object({ drift: z.string().max(60) })
const read = { action: 'connection.plan.read' }
const view = (drift: Drift) => {
  const { shape: _, ...shown } = drift
  return { ...shown, changes: drift.changes.map((change) => ({ ...change, text: changeText(change) })) }
}

/** `/v1/connection/drifts`: what sources changed in their tables, for the owner to decide. */
export function driftRoutes(app: App, deps: ConnectionDeps): void {
  app.get(
    '/v1/connection/drifts',
    { config: read, schema: { querystring: DriftQuery, response: { 200: DriftPage }, summary: '源表结构变化', tags } },
    async ({ subject, query }) => {
      const page = await listDrifts(deps.db, { ...query, provider: scopeOf(subject) ?? query.provider })
      return { ...page, items: page.items.map(view) }
    },
  )
  app.get(
    '/v1/connection/drifts/:drift',
    { config: read, schema: { params, response: { 200: DriftView }, summary: '源表结构变化详情', tags } },
    async ({ subject, params: { drift: id } }) => {
      const drift = await findDrift(deps.db, id)
      if (!drift) throw error('CONNECTION_DRIFT_NOT_FOUND', { drift: id })
      deps.policy.assert('connection.plan.read', { subject, resource: drift })
      return view(drift)
    },
  )
  app.post(
    '/v1/connection/drifts/:drift/decide',
    {
      config: { action: 'connection.drift.decide' },
      schema: { params, body: DecideBody, response: { 200: DriftView }, summary: '决定如何处理结构变化', tags },
    },
    async ({ subject, params: { drift }, body }) => view(await decideDrift(deps, subject, drift, body)),
  )
}
