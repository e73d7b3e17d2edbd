import type { BaseDeps } from '@shuyuan/http'

export type TicketDeps = BaseDeps
