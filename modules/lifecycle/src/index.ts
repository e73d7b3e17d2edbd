export type { LifecycleDeps } from './deps.ts'
export { createLifecycleModule, lifecycleMigrations } from './module.ts'
export { lifecyclePolicy } from './policy.ts'
