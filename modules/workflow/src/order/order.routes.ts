import { type App, readCursor } from '@shuyuan/http'
import { civilDate, toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { listTransitions } from '../machine/transition.store.ts'
import { answerOrder } from './answer-order.ts'
import { issueOrder } from './issue-order.ts'
import { judgeOrder } from './judge-order.ts'
import {
  AnswerOrderBody,
  IssueOrderBody,
  JudgeOrderBody,
  OrderDetail,
  OrderPage,
  OrderQuery,
  OrderView,
} from './order.schema.ts'
import { findOrder, listOrders } from './order.store.ts'
import type { SupervisionOrder } from './order.ts'

const tags = ['workflow']
const params = z.object({ id: z.string().max(60) })

/** `/v1/workflow/orders`: 督办单, from the demand to its close. */
export function orderRoutes(app: App, deps: WorkflowDeps): void {
  const view = (order: SupervisionOrder) => ({
    ...order,
    late: order.state === 'issued' && order.answerBy < civilDate(deps.clock.now()),
  })
  const seenBy = (subject: Subject) =>
    deps.policy.decide('workflow.order.read-all', { subject }).allow ? undefined : (subject.org ?? '')
  app.get(
    '/v1/workflow/orders',
    {
      config: { action: 'workflow.order.read' },
      schema: { querystring: OrderQuery, response: { 200: OrderPage }, summary: '督办单', tags },
    },
    async (request) => {
      const { after, ...filter } = request.query
      const cursor = readCursor(after, ['text'])?.[0] ?? null
      const rows = await listOrders(deps.db, { ...filter, seenBy: seenBy(request.subject), after: cursor })
      const page = toPage(rows, filter.limit, (order) => [order.id])
      return { ...page, items: page.items.map(view) }
    },
  )
  app.get(
    '/v1/workflow/orders/:id',
    {
      config: { action: 'workflow.order.read' },
      schema: { params, response: { 200: OrderDetail }, summary: '督办单详情', tags },
    },
    async (request) => {
      const order = await findOrder(deps.db, request.params.id)
      const org = seenBy(request.subject)
      if (!order || (org !== undefined && order.org !== org))
        throw error('WORKFLOW_ORDER_NOT_FOUND', { order: request.params.id })
      return { ...view(order), history: await listTransitions(deps.db, [order.id]) }
    },
  )
  app.post(
    '/v1/workflow/orders',
    {
      config: { action: 'workflow.order.issue' },
      schema: { body: IssueOrderBody, response: { 201: OrderView }, summary: '发出督办单', tags },
    },
    async (request, reply) => reply.code(201).send(view(await issueOrder(deps, request.subject, request.body))),
  )
  app.post(
    '/v1/workflow/orders/:id/answer',
    {
      config: { action: 'workflow.order.answer' },
      schema: { params, body: AnswerOrderBody, response: { 200: OrderView }, summary: '答复督办单', tags },
    },
    async (request) => view(await answerOrder(deps, request.subject, { order: request.params.id, ...request.body })),
  )
  app.post(
    '/v1/workflow/orders/:id/judge',
    {
      config: { action: 'workflow.order.judge' },
      schema: {
        params,
        body: JudgeOrderBody,
        response: { 200: OrderView },
        summary: '核查督办单：办结、退回重办、撤销',
        tags,
      },
    },
    async (request) => view(await judgeOrder(deps, request.subject, { order: request.params.id, ...request.body })),
  )
}
