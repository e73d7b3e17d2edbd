export type { LineageDeps } from './deps.ts'
export { createLineageModule, lineageMigrations } from './module.ts'
export { lineagePolicy } from './policy.ts'
