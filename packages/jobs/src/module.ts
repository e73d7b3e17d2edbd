import type { BaseDeps, Module } from '@shuyuan/http'
import type { Jobs } from './job.ts'
import { jobRoutes } from './job.routes.ts'
import { jobsMigrations } from './migrations.ts'
import { jobsPolicy } from './policy.ts'

export interface JobsDeps extends BaseDeps {
  jobs: Jobs
}

/** Its migrations come before every other module's; it starts last, when all kinds are defined, and stops first. */
export function createJobsModule(deps: JobsDeps): Module {
  return {
    name: 'jobs',
    migrations: jobsMigrations,
    policy: jobsPolicy,
    routes: (app) => jobRoutes(app, deps),
    start: () => deps.jobs.start(),
    stop: () => deps.jobs.stop(),
  }
}
