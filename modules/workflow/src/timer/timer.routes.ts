import { type App, PageQuery, prose, readCursor } from '@shuyuan/http'
import { civilDate, toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { decideExtension } from './decide-extension.ts'
import { listExtensions } from './extension.store.ts'
import { requestExtension } from './request-extension.ts'
import { superviseTimer } from './supervise-timer.ts'
import { timerView } from './timer-view.ts'
import { ExtensionView, TimerPage, TimerQuery } from './timer.schema.ts'
import { listTimers } from './timer.store.ts'

const tags = ['workflow']
const Id = z.object({ id: z.string().max(60) })
const Comment = prose(2000)

/** `/v1/workflow/timers` and `/extensions`: who must act until when, and 督办. */
export function timerRoutes(app: App, deps: WorkflowDeps): void {
  const page = async (subject: Subject, query: z.output<typeof TimerQuery>) => {
    const now = deps.clock.now()
    const all = deps.policy.decide('workflow.timer.read-all', { subject }).allow
    const rows = await listTimers(deps.db, {
      ...query,
      today: civilDate(now),
      seenBy: all ? undefined : (subject.org ?? ''),
      after: readCursor(query.after, ['text', 'text']),
    })
    const { items, next } = toPage(rows, query.limit, (t) => [t.dueOn, t.id])
    const extensions = await listExtensions(
      deps.db,
      items.map((t) => t.id),
    )
    const dayOf = (at: Date | null) => (at === null ? null : civilDate(at))
    return { items: items.map((t) => timerView(t, civilDate(now), dayOf(t.stoppedAt), extensions)), next }
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
  app.post(
    '/v1/workflow/timers/:id/supervise',
    {
      config: { action: 'workflow.timer.supervise' },
      schema: {
        params: Id,
        body: z.object({ comment: Comment.min(1) }),
        response: { 204: z.null() },
        summary: '发出督办',
        tags,
      },
    },
    async (request, reply) => {
      await superviseTimer(deps, request.subject, { timer: request.params.id, ...request.body })
      return reply.code(204).send(null)
    },
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
