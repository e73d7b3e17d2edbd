import type { BaseDeps } from '@shuyuan/http'

export type CleansingDeps = BaseDeps
