import type { Evidence } from '@shuyuan/evidence'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import './tables.ts'

export type IdentityDeps = BaseDeps & { keyring: Keyring; evidence: Evidence }
