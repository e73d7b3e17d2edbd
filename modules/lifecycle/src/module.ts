import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import { costRoutes } from './cost/cost.routes.ts'
import type { LifecycleDeps } from './deps.ts'
import { destructionRoutes } from './destruction/destruction.routes.ts'
import { settleDestruction } from './destruction/settle-destruction.ts'
import { holdRoutes } from './hold/hold.routes.ts'
import { defineLifecycleJobs } from './lifecycle.jobs.ts'
import { lifecyclePolicy } from './policy.ts'
import { ruleRoutes } from './rule/rule.routes.ts'
import { seedLimits } from './rule/rule.store.ts'
import { dueRoutes } from './version/due.routes.ts'
import { versionRoutes } from './version/version.routes.ts'

export const lifecycleMigrations = {
  module: 'lifecycle',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Retention, archive, restore and destruction of data, with what it costs to keep. */
export function createLifecycleModule(deps: LifecycleDeps): Module {
  defineLifecycleJobs(deps)
  deps.events.on('workflow.flow.finished', async (tx, finished) => {
    if (finished.kind === 'lifecycle.destruction') await settleDestruction(deps, tx, finished)
  })
  return {
    name: 'lifecycle',
    migrations: lifecycleMigrations,
    policy: lifecyclePolicy,
    routes(app) {
      for (const routes of [versionRoutes, dueRoutes, ruleRoutes, holdRoutes, destructionRoutes, costRoutes])
        routes(app, deps)
    },
    async start() {
      await seedLimits(deps.db)
      await deps.jobs.schedule('lifecycle.sweep', '20 2 * * *', {})
      await deps.jobs.schedule('lifecycle.measure', '40 2 * * *', {})
    },
  }
}
