import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import { defineAlignmentJobs } from './align/alignment.jobs.ts'
import { alignmentRoutes } from './align/alignment.routes.ts'
import { changeRoutes } from './change/change.routes.ts'
import type { HarvestDeps } from './deps.ts'
import { harvestPolicy } from './policy.ts'
import { recordRoutes } from './record/record.routes.ts'
import { referenceRoutes } from './reference/reference.routes.ts'
import { defineRunJobs } from './run/run.jobs.ts'
import { runRoutes } from './run/run.routes.ts'
import { sourceRoutes } from './source/source.routes.ts'

export const harvestMigrations = {
  module: 'harvest',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Foreign catalogues: read, kept beside the own book, compared with it, and made into drafts by people. */
export function createHarvestModule(deps: HarvestDeps): Module {
  defineRunJobs(deps)
  defineAlignmentJobs(deps)
  return {
    name: 'harvest',
    migrations: harvestMigrations,
    policy: harvestPolicy,
    routes(app) {
      for (const routes of [sourceRoutes, runRoutes, recordRoutes, changeRoutes, referenceRoutes, alignmentRoutes])
        routes(app, deps)
    },
    async start() {
      await deps.jobs.schedule('harvest.sweep', '*/15 * * * *', {})
    },
  }
}
