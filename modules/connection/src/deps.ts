import type { BaseDeps } from '@shuyuan/http'

export type ConnectionDeps = BaseDeps
