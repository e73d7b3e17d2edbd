import type { BaseDeps } from '@shuyuan/http'

export type LineageDeps = BaseDeps
