import type { CatalogueDeps } from '@shuyuan/catalogue'
import type { IntakeDeps } from '@shuyuan/intake'
import type { QualityDeps } from '@shuyuan/quality'

/** Onboarding only joins what these modules do. */
export type OnboardingDeps = CatalogueDeps & IntakeDeps & QualityDeps
