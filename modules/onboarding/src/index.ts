export type { OnboardingDeps } from './deps.ts'
export { createOnboardingModule, onboardingMigrations } from './module.ts'
export { onboardingPolicy } from './policy.ts'
export type { Proposal } from './proposal/proposal.ts'
