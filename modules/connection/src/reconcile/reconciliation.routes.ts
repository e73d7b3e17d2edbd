import type { App } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { scopeOf } from '../scope-of.ts'
import { listKeys } from './list-keys.ts'
import { requestReconciliation } from './request-reconciliation.ts'
import type { Reconciliation } from './reconciliation.ts'
import { FlawedKeys, ReconciliationPage, ReconciliationQuery, ReconciliationView } from './reconciliation.schema.ts'
import { findReconciliation, listReconciliations } from './reconciliation.store.ts'

const tags = ['connection']
const params = z.object({ id: z.string().max(60) })
const read = { action: 'connection.plan.read' }
const view = (report: Reconciliation) => {
  const { keys: _, ...shown } = report
  return shown
}

/** `/v1/connection/reconciliations`: source tables beside the versions loaded from them. */
export function reconciliationRoutes(app: App, deps: ConnectionDeps): void {
  async function open(id: string, subject: Subject): Promise<Reconciliation> {
    const report = await findReconciliation(deps.db, id)
    if (!report) throw error('CONNECTION_RECONCILIATION_NOT_FOUND', { id })
    deps.policy.assert('connection.plan.read', { subject, resource: report })
    return report
  }
  app.get(
    '/v1/connection/reconciliations',
    {
      config: read,
      schema: {
        querystring: ReconciliationQuery,
        response: { 200: ReconciliationPage },
        summary: '对账报告列表',
        tags,
      },
    },
    async ({ subject, query }) => {
      const page = await listReconciliations(deps.db, { ...query, provider: scopeOf(subject) ?? query.provider })
      return { ...page, items: page.items.map(view) }
    },
  )
  app.get(
    '/v1/connection/reconciliations/:id',
    { config: read, schema: { params, response: { 200: ReconciliationView }, summary: '对账报告', tags } },
    async ({ subject, params: { id } }) => view(await open(id, subject)),
  )
  app.get(
    '/v1/connection/reconciliations/:id/keys',
    { config: read, schema: { params, response: { 200: FlawedKeys }, summary: '有差异的主键', tags } },
    async ({ subject, params: { id } }) => listKeys(deps, subject, await open(id, subject)),
  )
  app.post(
    '/v1/connection/plans/:plan/reconcile',
    {
      config: { action: 'connection.plan.run' },
      schema: {
        params: z.object({ plan: z.string().max(60) }),
        response: { 202: z.object({ job: z.string() }) },
        summary: '与源表全表对账',
        tags,
      },
    },
    async ({ subject, params: { plan } }, reply) =>
      reply.code(202).send(await requestReconciliation(deps, subject, plan)),
  )
}
