import { type App, readCursor } from '@shuyuan/http'
import { civilDate, toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { actMany } from './act-many.ts'
import { act } from './act.ts'
import { taskView } from './task-view.ts'
import { ActBody, ActManyBody, ActOutcomes, TaskCounts, TaskPage, TaskQuery, TaskView } from './task.schema.ts'
import { countTasks, findTask, listDoneTasks, listOpenTasks } from './task.store.ts'

const tags = ['workflow']
const Id = z.object({ id: z.string().max(60) })

/** `/v1/workflow/tasks`: 待办 and 已办 of the signed-in person, and acting on them. */
export function taskRoutes(app: App, deps: WorkflowDeps): void {
  const today = () => civilDate(deps.clock.now())
  app.get(
    '/v1/workflow/tasks',
    {
      config: { action: 'workflow.task.read' },
      schema: { querystring: TaskQuery, response: { 200: TaskPage }, summary: '我的待办与已办', tags },
    },
    async (request) => {
      const { state, limit, after, facts, ...filter } = request.query
      const { subject } = request
      const page =
        state === 'open'
          ? toPage(
              await listOpenTasks(deps.db, subject, {
                ...filter,
                facts: facts === undefined ? undefined : Object.fromEntries(facts.split(',').map((f) => f.split(':'))),
                today: today(),
                limit,
                after: readCursor(after, ['text', 'text']),
              }),
              limit,
              (t) => [t.sortOn, t.id],
            )
          : toPage(
              await listDoneTasks(deps.db, subject, {
                kind: filter.kind,
                limit,
                after: readCursor(after, ['number', 'text']),
              }),
              limit,
              (t) => [t.decidedAt?.getTime(), t.id],
            )
      return { ...page, items: page.items.map((t) => taskView(t, today())) }
    },
  )
  app.get(
    '/v1/workflow/tasks/counts',
    {
      config: { action: 'workflow.task.read' },
      schema: { response: { 200: TaskCounts }, summary: '待办数、预警数、超期数、已办数', tags },
    },
    (request) => countTasks(deps.db, request.subject, today()),
  )
  app.get(
    '/v1/workflow/tasks/:id',
    {
      config: { action: 'workflow.task.read' },
      schema: { params: Id, response: { 200: TaskView }, summary: '待办详情', tags },
    },
    async (request) => {
      const task = await findTask(deps.db, request.params.id)
      if (!task) throw error('WORKFLOW_TASK_NOT_FOUND', { task: request.params.id })
      deps.policy.assert('workflow.task.read', { subject: request.subject, resource: task })
      return taskView(task, today())
    },
  )
  app.post(
    '/v1/workflow/tasks/act-many',
    {
      config: { action: 'workflow.task.act' },
      schema: {
        body: ActManyBody,
        response: { 200: ActOutcomes },
        summary: '批量办理：逐条给出结果，一条失败不影响其他',
        tags,
      },
    },
    async (request) => ({ items: await actMany(deps, request.subject, request.body) }),
  )
  app.post(
    '/v1/workflow/tasks/:id/act',
    {
      config: { action: 'workflow.task.act' },
      schema: {
        params: Id,
        body: ActBody,
        response: { 200: TaskView },
        summary: '办理：同意、退回、驳回、转办、加签',
        tags,
      },
    },
    async (request) => taskView(await act(deps, request.subject, request.params.id, request.body), today()),
  )
}
