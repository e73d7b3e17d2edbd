import { inTx } from '@shuyuan/db'
import type { App } from '@shuyuan/http'
import { findDataset } from '@shuyuan/intake'
import { z } from 'zod'
import type { VerificationDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { latestRun } from '../run/run.store.ts'
import { openPlan, providersOf } from './open-plan.ts'
import { PlanBody, PlanView, Proposal } from './plan.schema.ts'
import { dropPlan, listPlans } from './plan.store.ts'
import type { Plan } from './plan.ts'
import { proposeFields } from './propose-fields.ts'
import { savePlan } from './save-plan.ts'

const tags = ['verification']
const OfPlan = z.object({ plan: z.string().max(60) })
const read = { action: 'verification.plan.read' }
const edit = { action: 'verification.plan.edit' }

/** 校核方案. */
export function planRoutes(app: App, deps: VerificationDeps): void {
  app.get(
    '/v1/verification/plans',
    {
      config: read,
      schema: { tags, summary: '校核方案列表', response: { 200: z.object({ items: z.array(PlanView) }) } },
    },
    async ({ subject }) => {
      const all = deps.policy.decide('verification.plan.read-all', { subject }).allow
      const plans = await listPlans(deps.db)
      const seen: Plan[] = []
      for (const plan of plans) if (all || (await providersOf(deps, plan)).includes(subject.org ?? '')) seen.push(plan)
      return { items: await Promise.all(seen.map((plan) => view(deps, plan))) }
    },
  )

  app.get(
    '/v1/verification/proposal',
    {
      config: edit,
      schema: {
        tags,
        summary: '按数据元和名称提议比对项',
        querystring: z.object({ datasets: z.string().max(1000).describe('数据集编号，逗号分隔') }),
        response: { 200: Proposal },
      },
    },
    async ({ query }) => {
      const ids = [...new Set(query.datasets.split(',').filter(Boolean))]
      const datasets = []
      for (const id of ids) {
        const dataset = await findDataset(deps.db, id)
        if (!dataset) throw error('VERIFICATION_PLAN_INVALID', { reason: `数据集“${id}”不存在` })
        datasets.push(dataset)
      }
      const proposal = datasets.length > 1 ? proposeFields(datasets) : null
      if (!proposal)
        throw error('VERIFICATION_PLAN_INVALID', { reason: '所选数据集没有共同的主键字段，请另选或自行填写' })
      return proposal
    },
  )

  app.get(
    '/v1/verification/plans/:plan',
    { config: read, schema: { tags, summary: '校核方案', params: OfPlan, response: { 200: PlanView } } },
    async ({ subject, params }) => view(deps, await openPlan(deps, subject, params.plan, 'verification.plan.read')),
  )

  app.post(
    '/v1/verification/plans',
    { config: edit, schema: { tags, summary: '新建校核方案', body: PlanBody, response: { 201: PlanView } } },
    async ({ subject, body }, reply) => reply.code(201).send(await view(deps, await savePlan(deps, subject, body))),
  )

  app.put(
    '/v1/verification/plans/:plan',
    {
      config: edit,
      schema: {
        tags,
        summary: '修改校核方案',
        params: OfPlan,
        body: PlanBody.extend({ revision: z.int().min(1) }),
        response: { 200: PlanView },
      },
    },
    async ({ subject, params, body }) => {
      const { revision, ...plan } = body
      return view(deps, await savePlan(deps, subject, plan, { id: params.plan, revision }))
    },
  )

  app.delete(
    '/v1/verification/plans/:plan',
    { config: edit, schema: { tags, summary: '删除校核方案', params: OfPlan, response: { 204: z.null() } } },
    async ({ subject, params }, reply) => {
      const plan = await openPlan(deps, subject, params.plan, 'verification.plan.edit')
      await inTx(deps.db, async (tx) => {
        await dropPlan(tx, plan.id, deps.clock.now())
        const { id: actor, org } = subject
        await deps.evidence.record(tx, { kind: 'verification.plan.dropped', actor, org, object: plan.id })
      })
      return reply.code(204).send(null)
    },
  )
}

async function view(deps: VerificationDeps, plan: Plan): Promise<z.output<typeof PlanView>> {
  const named = await Promise.all(
    plan.sources.map(async ({ dataset }) => [dataset, (await findDataset(deps.db, dataset))?.name ?? dataset] as const),
  )
  return { ...plan, names: Object.fromEntries(named), latest: await latestRun(deps.db, plan.id) }
}
