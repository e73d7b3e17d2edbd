import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import { SWEEP_MINUTES } from '@shuyuan/jobs'
import type { CleansingDeps } from './deps.ts'
import { tellImpact } from './impact/tell-impact.ts'
import { pipelineRoutes } from './pipeline/pipeline.routes.ts'
import { publishRoutes } from './pipeline/publish.routes.ts'
import { cleansingPolicy } from './policy.ts'
import { previewRoutes } from './preview/preview.routes.ts'
import { defineRunJobs } from './run/run.jobs.ts'
import { runRoutes } from './run/run.routes.ts'

export const cleansingMigrations = {
  module: 'cleansing',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Declarative pipelines that turn one dataset version into a cleaner one, in the engine. */
export function createCleansingModule(deps: CleansingDeps): Module {
  defineRunJobs(deps)
  tellImpact(deps)
  return {
    name: 'cleansing',
    migrations: cleansingMigrations,
    policy: cleansingPolicy,
    routes(app) {
      for (const routes of [pipelineRoutes, publishRoutes, previewRoutes, runRoutes]) routes(app, deps)
    },
    start: () => deps.jobs.schedule('cleansing.sweep', `*/${SWEEP_MINUTES} * * * *`, {}),
  }
}
