import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { describeFlow } from './describe-flow.ts'
import { flowForReading } from './flow-for-reading.ts'
import { FlowComment, FlowList, FlowView } from './flow.schema.ts'
import { findFlow, listFlows } from './flow.store.ts'
import { urgeFlow } from './urge-flow.ts'
import { withdrawFlow } from './withdraw-flow.ts'

const tags = ['workflow']
const Id = z.object({ id: z.string().max(60) })

/** `/v1/workflow/flows`: approvals with their full history, 撤回 and 催办. */
export function flowRoutes(app: App, deps: WorkflowDeps): void {
  app.get(
    '/v1/workflow/flows',
    {
      config: { action: 'workflow.flow.read' },
      schema: {
        querystring: z.object({ ref: z.string().min(1).max(60) }),
        response: { 200: FlowList },
        summary: '某事项的全部流程',
        tags,
      },
    },
    async (request) => {
      const { subject } = request
      const flows = await Promise.all(
        (await listFlows(deps.db, request.query.ref)).map((f) => flowForReading(deps.db, f)),
      )
      const mine = flows.filter((flow) => deps.policy.decide('workflow.flow.read', { subject, resource: flow }).allow)
      return { items: await Promise.all(mine.map((flow) => describeFlow(deps.db, flow))) }
    },
  )
  app.get(
    '/v1/workflow/flows/:id',
    {
      config: { action: 'workflow.flow.read' },
      schema: { params: Id, response: { 200: FlowView }, summary: '流程详情', tags },
    },
    async (request) => {
      const flow = await findFlow(deps.db, request.params.id)
      if (!flow) throw error('WORKFLOW_FLOW_NOT_FOUND', { flow: request.params.id })
      const resource = await flowForReading(deps.db, flow)
      deps.policy.assert('workflow.flow.read', { subject: request.subject, resource })
      return describeFlow(deps.db, flow)
    },
  )
  app.post(
    '/v1/workflow/flows/:id/withdraw',
    {
      config: { action: 'workflow.flow.withdraw' },
      schema: { params: Id, body: FlowComment, response: { 200: FlowView }, summary: '撤回', tags },
    },
    async (request) => {
      const flow = await withdrawFlow(deps, request.subject, { flow: request.params.id, ...request.body })
      return describeFlow(deps.db, flow)
    },
  )
  app.post(
    '/v1/workflow/flows/:id/urge',
    {
      config: { action: 'workflow.flow.urge' },
      schema: { params: Id, body: FlowComment, response: { 200: FlowView }, summary: '催办', tags },
    },
    async (request) => {
      const flow = await urgeFlow(deps, request.subject, { flow: request.params.id, ...request.body })
      return describeFlow(deps.db, flow)
    },
  )
}
