export type { CleansingDeps } from './deps.ts'
export { createCleansingModule, cleansingMigrations } from './module.ts'
export { cleansingPolicy } from './policy.ts'
