import type { Evidence } from '@shuyuan/evidence'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import type { Outbound } from '@shuyuan/outbound'
import './tables.ts'

export type IdentityDeps = BaseDeps & { keyring: Keyring; evidence: Evidence }

/** Signing in elsewhere reads addresses that an administrator named. */
export type OidcDeps = IdentityDeps & { outbound: Outbound }
