import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import type { WorkflowDeps } from './deps.ts'
import { copyRoutes } from './copy/copy.routes.ts'
import { definitionRoutes } from './flow/definition.routes.ts'
import { flowRoutes } from './flow/flow.routes.ts'
import { limitRoutes } from './limit/limit.routes.ts'
import { noticeRoutes } from './notice/notice.routes.ts'
import { orderRoutes } from './order/order.routes.ts'
import { workflowPolicy } from './policy.ts'
import { taskRoutes } from './task/task.routes.ts'
import { defineTimerJobs } from './timer/timer.jobs.ts'
import { timerRoutes } from './timer/timer.routes.ts'

export const workflowMigrations = { module: 'workflow', dir: fileURLToPath(new URL('../migrations', import.meta.url)) }

/** Approval flows, tasks, time limits and notices for all later modules. */
export function createWorkflowModule(deps: WorkflowDeps): Module {
  defineTimerJobs(deps)
  deps.events.on('standards.calendar.imported', async (tx) => {
    await deps.jobs.enqueue(tx, 'workflow.sweep', {}, { id: 'system', org: null })
  })
  return {
    name: 'workflow',
    migrations: workflowMigrations,
    policy: workflowPolicy,
    routes(app) {
      for (const routes of [taskRoutes, flowRoutes, definitionRoutes, copyRoutes]) routes(app, deps)
      for (const routes of [timerRoutes, limitRoutes, orderRoutes, noticeRoutes]) routes(app, deps)
    },
    async start() {
      await deps.jobs.schedule('workflow.sweep', '*/10 * * * *', {})
    },
  }
}
