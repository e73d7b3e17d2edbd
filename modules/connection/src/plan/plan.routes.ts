import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { scopeOf } from '../scope-of.ts'
import { editPlan } from './edit-plan.ts'
import { makePlan } from './make-plan.ts'
import { NewPlanBody, PlanBody, PlanPage, PlanQuery, PlanView } from './plan.schema.ts'
import { findPlan, listPlans } from './plan.store.ts'
import { removePlan } from './remove-plan.ts'
import { switchPlan } from './switch-plan.ts'

const tags = ['connection']
const params = z.object({ plan: z.string().max(60) })
const read = { action: 'connection.plan.read' }
const edit = { action: 'connection.plan.edit' }

/** `/v1/connection/plans`: how source tables become datasets, again and again. */
export function planRoutes(app: App, deps: ConnectionDeps): void {
  app.get(
    '/v1/connection/plans',
    {
      config: read,
      schema: { querystring: PlanQuery, response: { 200: PlanPage }, summary: '同步计划列表', tags },
    },
    ({ subject, query }) => listPlans(deps.db, { ...query, provider: scopeOf(subject) ?? query.provider }),
  )
  app.post(
    '/v1/connection/plans',
    { config: edit, schema: { body: NewPlanBody, response: { 201: PlanView }, summary: '新建同步计划', tags } },
    async ({ subject, body }, reply) => reply.code(201).send(await makePlan(deps, subject, body)),
  )
  app.get(
    '/v1/connection/plans/:plan',
    { config: read, schema: { params, response: { 200: PlanView }, summary: '同步计划详情', tags } },
    async ({ subject, params: { plan: id } }) => {
      const plan = await findPlan(deps.db, id)
      if (!plan) throw error('CONNECTION_PLAN_NOT_FOUND', { plan: id })
      deps.policy.assert('connection.plan.read', { subject, resource: plan })
      return plan
    },
  )
  app.put(
    '/v1/connection/plans/:plan',
    { config: edit, schema: { params, body: PlanBody, response: { 200: PlanView }, summary: '修改同步计划', tags } },
    ({ subject, params: { plan }, body }) => editPlan(deps, subject, plan, body),
  )
  for (const [verb, state, summary] of [
    ['pause', 'paused', '暂停同步计划'],
    ['resume', 'active', '恢复同步计划'],
  ] as const)
    app.post(
      `/v1/connection/plans/:plan/${verb}`,
      { config: edit, schema: { params, response: { 200: PlanView }, summary, tags } },
      ({ subject, params: { plan } }) => switchPlan(deps, subject, plan, state),
    )
  app.delete(
    '/v1/connection/plans/:plan',
    { config: edit, schema: { params, response: { 204: z.null() }, summary: '删除同步计划', tags } },
    async ({ subject, params: { plan } }, reply) => {
      await removePlan(deps, subject, plan)
      return reply.code(204).send(null)
    },
  )
}
