export type { ConnectionDeps } from './deps.ts'
export { createConnectionModule, connectionMigrations } from './module.ts'
export { connectionPolicy } from './policy.ts'
