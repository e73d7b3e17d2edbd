import { type App, PageQuery, prose, readCursor } from '@shuyuan/http'
import { civilDate, toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { decideExtension } from './decide-extension.ts'
import { lateness } from './lateness.ts'
import { pauseTimer } from './pause-timer.ts'
import { requestExtension } from './request-extension.ts'
import { resumeTimer } from './resume-timer.ts'
import { clockRule } from './clock-rule.ts'
import { describeTimers } from './describe-timers.ts'
import { ExtensionView, LatenessLine, LatenessQuery, TimerPage, TimerQuery, TimerView } from './timer.schema.ts'
import { listTimers } from './timer.store.ts'
import type { Timer } from './timer.ts'

const tags = ['workflow']
const Id = z.object({ id: z.string().max(60) })
const Comment = prose(2000)

/** `/v1/workflow/timers` and `/extensions`: who must act until when, and 督办. */
export function timerRoutes(app: App, deps: WorkflowDeps): void {
  const viewOf = async (timer: Timer) => (await describeTimers(deps, [timer]))[0] as z.output<typeof TimerView>
  const page = async (subject: Subject, query: z.output<typeof TimerQuery>) => {
    const now = deps.clock.now()
    const all = deps.policy.decide('workflow.timer.read-all', { subject }).allow
    const rows = await listTimers(deps.db, {
      ...query,
      today: civilDate(now),
      seenBy: all ? undefined : (subject.org ?? ''),
      after: readCursor(query.after, ['day', 'text']),
    })
    const { items, next } = toPage(rows, query.limit, (t) => [t.dueOn, t.id])
    return { items: await describeTimers(deps, items), next }
  }
  app.get(
    '/v1/workflow/timers',
    {
      config: { action: 'workflow.timer.read' },
      schema: { querystring: TimerQuery, response: { 200: TimerPage }, summary: '时限：谁须在何时前办结', tags },
    },
    (request) => page(request.subject, request.query),
  )
  app.get(
    '/v1/workflow/supervision',
    {
      config: { action: 'workflow.timer.supervise' },
      schema: { querystring: PageQuery, response: { 200: TimerPage }, summary: '督办：超期未办结', tags },
    },
    (request) => page(request.subject, { ...request.query, state: 'running', colour: 'red' }),
  )
  app.get(
    '/v1/workflow/lateness',
    {
      config: { action: 'workflow.timer.read' },
      schema: {
        querystring: LatenessQuery,
        response: { 200: z.object({ items: z.array(LatenessLine) }) },
        summary: '期间内到期的时限：按部门和规则统计超期件数和超期工作日',
        tags,
      },
    },
    async (request) => {
      const { subject } = request
      const all = deps.policy.decide('workflow.timer.read-all', { subject }).allow
      const lines = await lateness(deps, { ...request.query, ...(all ? {} : { org: subject.org ?? '' }) })
      return { items: lines.map((line) => ({ ...line, ruleName: clockRule(line.rule).name })) }
    },
  )
  app.post(
    '/v1/workflow/timers/:id/pause',
    {
      config: { action: 'workflow.timer.pause' },
      schema: {
        params: Id,
        body: z.object({ reason: Comment.min(1) }),
        response: { 200: TimerView },
        summary: '中止计时（补正期间）',
        tags,
      },
    },
    async (request) => viewOf(await pauseTimer(deps, request.subject, { timer: request.params.id, ...request.body })),
  )
  app.post(
    '/v1/workflow/timers/:id/resume',
    {
      config: { action: 'workflow.timer.pause' },
      schema: { params: Id, response: { 200: TimerView }, summary: '恢复计时', tags },
    },
    async (request) => viewOf(await resumeTimer(deps, request.subject, { timer: request.params.id })),
  )
  app.post(
    '/v1/workflow/timers/:id/extensions',
    {
      config: { action: 'workflow.extension.request' },
      schema: {
        params: Id,
        body: z.object({ days: z.int().min(1).max(30), reason: Comment.min(1) }),
        response: { 201: ExtensionView },
        summary: '申请延期',
        tags,
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await requestExtension(deps, request.subject, { timer: request.params.id, ...request.body })),
  )
  app.post(
    '/v1/workflow/extensions/:id/decide',
    {
      config: { action: 'workflow.extension.decide' },
      schema: {
        params: Id,
        body: z.object({ action: z.enum(['grant', 'refuse']), comment: Comment.default('') }),
        response: { 200: ExtensionView },
        summary: '答复延期申请',
        tags,
      },
    },
    (request) => decideExtension(deps, request.subject, { extension: request.params.id, ...request.body }),
  )
}
