import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import { defineCaptureJobs } from './capture/capture.jobs.ts'
import { superviseCaptures } from './capture/supervise-captures.ts'
import type { ConnectionDeps } from './deps.ts'
import { driftRoutes } from './drift/drift.routes.ts'
import { defineFreshnessJobs } from './freshness/freshness.jobs.ts'
import { freshnessRoutes } from './freshness/freshness.routes.ts'
import { planRoutes } from './plan/plan.routes.ts'
import { connectionPolicy } from './policy.ts'
import { defineReconciliationJobs } from './reconcile/reconciliation.jobs.ts'
import { reconciliationRoutes } from './reconcile/reconciliation.routes.ts'
import { runRoutes } from './sync/run.routes.ts'
import { defineSyncJobs } from './sync/sync.jobs.ts'

export const connectionMigrations = {
  module: 'connection',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Department systems as sources: registered, browsed, synchronised, captured, or read where they are. */
export function createConnectionModule(deps: ConnectionDeps): Module {
  for (const define of [defineSyncJobs, defineReconciliationJobs, defineFreshnessJobs, defineCaptureJobs]) define(deps)
  const captures = superviseCaptures(deps)
  return {
    name: 'connection',
    migrations: connectionMigrations,
    policy: connectionPolicy,
    routes(app) {
      for (const routes of [planRoutes, runRoutes, driftRoutes, reconciliationRoutes, freshnessRoutes])
        routes(app, deps)
    },
    async start() {
      await deps.jobs.schedule('connection.sweep', '* * * * *', {})
      await deps.jobs.schedule('connection.freshness', '* * * * *', {})
      if (deps.jobs.works) await captures.start()
    },
    stop: () => captures.stop(),
  }
}
