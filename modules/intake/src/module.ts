import { fileURLToPath } from 'node:url'
import type { MigrationSet } from '@shuyuan/db'
import type { Module } from '@shuyuan/http'
import { bindColumns } from './dataset/bind-columns.ts'
import { datasetRoutes } from './dataset/dataset.routes.ts'
import type { IntakeDeps } from './deps.ts'
import { defineIntakeJobs } from './intake.jobs.ts'
import { landingRoutes } from './landing/landing.routes.ts'
import { intakePolicy } from './policy.ts'
import { recoverIntake } from './recover-intake.ts'
import { uploadRoutes } from './upload/upload.routes.ts'
import { badRowRoutes } from './version/bad-rows.routes.ts'
import { versionRoutes } from './version/version.routes.ts'

export const intakeMigrations: MigrationSet = {
  module: 'intake',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Files in, immutable typed versions out; no row is lost on the way. */
export function createIntakeModule(deps: IntakeDeps): Module {
  defineIntakeJobs(deps)
  deps.events.on('catalogue.grade.bound', (tx, bound) => bindColumns(deps, tx, bound))
  return {
    name: 'intake',
    migrations: intakeMigrations,
    policy: intakePolicy,
    routes(app) {
      for (const routes of [uploadRoutes, landingRoutes, datasetRoutes, versionRoutes, badRowRoutes]) routes(app, deps)
    },
    async start() {
      await recoverIntake(deps)
      await deps.jobs.schedule('intake.clear', '40 3 * * *', {})
    },
  }
}
