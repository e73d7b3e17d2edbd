import './tables.ts'

export type { VerificationDeps } from './deps.ts'
export { createVerificationModule, verificationMigrations } from './module.ts'
export type { Plan, PlanField, PlanSource } from './plan/plan.ts'
export { savePlan } from './plan/save-plan.ts'
export { verificationPolicy } from './policy.ts'
export { type Comparison, compareSources } from './run/compare-sources.ts'
export { requestRun } from './run/request-run.ts'
