export type { VerificationDeps } from './deps.ts'
export { createVerificationModule, verificationMigrations } from './module.ts'
export { verificationPolicy } from './policy.ts'
