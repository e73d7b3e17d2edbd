import { listFreshness } from '@shuyuan/catalogue'
import type { App } from '@shuyuan/http'
import type { ConnectionDeps } from '../deps.ts'
import { plansOf } from '../plan/plan.store.ts'
import { scopeOf } from '../scope-of.ts'
import { listBreaches } from './breach.store.ts'
import { BreachPage, BreachQuery, FreshnessPage, FreshnessQuery } from './freshness.schema.ts'

const tags = ['connection']
const config = { action: 'connection.freshness.read' }

/** `/v1/connection/freshness`: until when new data is due, and where it did not come. */
export function freshnessRoutes(app: App, deps: ConnectionDeps): void {
  app.get(
    '/v1/connection/freshness',
    {
      config,
      schema: { querystring: FreshnessQuery, response: { 200: FreshnessPage }, summary: '数据更新承诺', tags },
    },
    async ({ subject, query }) => {
      const provider = scopeOf(subject) ?? query.provider
      const page = await listFreshness(deps.db, { ...query, provider, now: deps.clock.now() })
      const plans = await plansOf(
        deps.db,
        page.items.map(({ ref }) => ref),
      )
      return {
        ...page,
        items: page.items.map((row) => ({ ...row, dataset: row.ref, plan: plans.get(row.ref) ?? null })),
      }
    },
  )
  app.get(
    '/v1/connection/breaches',
    { config, schema: { querystring: BreachQuery, response: { 200: BreachPage }, summary: '未按时更新的记录', tags } },
    ({ subject, query }) => listBreaches(deps.db, { ...query, provider: scopeOf(subject) ?? query.provider }),
  )
}
