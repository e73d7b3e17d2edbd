import type { CatalogueDeps } from '@shuyuan/catalogue'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { IntakeDeps } from '@shuyuan/intake'
import type { QualityDeps } from '@shuyuan/quality'

/** Onboarding only joins what these modules do; the keyring hides values in sketches. */
export type OnboardingDeps = CatalogueDeps & IntakeDeps & QualityDeps & { keyring: Pick<Keyring, 'mac'> }
