import type { TicketDeps } from '@shuyuan/ticket'
import './tables.ts'

/** What the verbs of this module need: conflicts become tickets. */
export type VerificationDeps = TicketDeps
