import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import type { LineageDeps } from './deps.ts'
import { graphRoutes } from './graph/graph.routes.ts'
import { impactRoutes } from './impact/impact.routes.ts'
import { lineagePolicy } from './policy.ts'
import { runRoutes } from './run/run.routes.ts'

export const lineageMigrations = {
  module: 'lineage',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Where every figure came from and where it went: column lineage of runs, calls and exports. */
export function createLineageModule(deps: LineageDeps): Module {
  return {
    name: 'lineage',
    migrations: lineageMigrations,
    policy: lineagePolicy,
    routes(app) {
      for (const routes of [graphRoutes, impactRoutes, runRoutes]) routes(app, deps)
    },
    // Runs prove where items come from inside their own transaction; their grades follow within a minute.
    start: () => deps.jobs.schedule('catalogue.grade.inherit', '* * * * *', {}),
  }
}
