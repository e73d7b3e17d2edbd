import type { BaseDeps } from '@shuyuan/http'

export type LifecycleDeps = BaseDeps
