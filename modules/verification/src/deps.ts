import type { BaseDeps } from '@shuyuan/http'

export type VerificationDeps = BaseDeps
