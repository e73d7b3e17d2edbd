import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import { defineCaptureJobs } from './capture/capture.jobs.ts'
import { captureRoutes } from './capture/capture.routes.ts'
import { superviseCaptures } from './capture/supervise-captures.ts'
import { browseRoutes } from './browse/browse.routes.ts'
import type { ConnectionDeps } from './deps.ts'
import { driftRoutes } from './drift/drift.routes.ts'
import { defineFeedJobs } from './feed/feed.jobs.ts'
import { feedRoutes } from './feed/feed.routes.ts'
import { defineFreshnessJobs } from './freshness/freshness.jobs.ts'
import { freshnessRoutes } from './freshness/freshness.routes.ts'
import { tellImpact } from './impact/tell-impact.ts'
import { logicalRoutes } from './logical/logical.routes.ts'
import { mapRoutes } from './map/map.routes.ts'
import { planRoutes } from './plan/plan.routes.ts'
import { connectionPolicy } from './policy.ts'
import { defineReconciliationJobs } from './reconcile/reconciliation.jobs.ts'
import { reconciliationRoutes } from './reconcile/reconciliation.routes.ts'
import { defineSourceJobs } from './source/source.jobs.ts'
import { sourceRoutes } from './source/source.routes.ts'
import { runRoutes } from './sync/run.routes.ts'
import { defineSyncJobs } from './sync/sync.jobs.ts'

export const connectionMigrations = {
  module: 'connection',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Department systems as sources: registered, browsed, synchronised, captured, or read where they are. */
export function createConnectionModule(deps: ConnectionDeps): Module {
  for (const define of [
    defineSourceJobs,
    defineFeedJobs,
    defineSyncJobs,
    defineReconciliationJobs,
    defineFreshnessJobs,
    defineCaptureJobs,
  ])
    define(deps)
  tellImpact(deps)
  const captures = superviseCaptures(deps)
  return {
    name: 'connection',
    migrations: connectionMigrations,
    policy: connectionPolicy,
    routes(app) {
      for (const routes of [
        sourceRoutes,
        browseRoutes,
        feedRoutes,
        mapRoutes,
        planRoutes,
        runRoutes,
        driftRoutes,
        reconciliationRoutes,
        freshnessRoutes,
        logicalRoutes,
        captureRoutes,
      ])
        routes(app, deps)
    },
    async start() {
      await deps.jobs.schedule('connection.look', '20 5 * * *', {})
      await deps.jobs.schedule('connection.reconcile-captures', '40 3 * * *', {})
      await deps.jobs.schedule('connection.watch', '* * * * *', {})
      await deps.jobs.schedule('connection.sweep', '* * * * *', {})
      await deps.jobs.schedule('connection.freshness', '* * * * *', {})
      await deps.jobs.schedule('connection.probe', '*/10 * * * *', {})
      if (deps.jobs.works) await captures.start()
    },
    stop: () => captures.stop(),
  }
}
