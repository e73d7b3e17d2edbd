import './tables.ts'

export { createVerificationModule, verificationMigrations } from './module.ts'
export type { PlanField } from './plan/plan.ts'
export { listPlans } from './plan/plan.store.ts'
export { savePlan } from './plan/save-plan.ts'
export { verificationPolicy } from './policy.ts'
export { requestRun } from './run/request-run.ts'
