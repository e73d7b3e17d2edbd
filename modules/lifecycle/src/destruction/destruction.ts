import type { Machine } from '@shuyuan/workflow'

export const destructionStates = ['requested', 'approved', 'destroyed', 'refused', 'withdrawn', 'failed'] as const
export type DestructionState = (typeof destructionStates)[number]
export type DestructionAction = 'approve' | 'refuse' | 'withdraw' | 'destroy' | 'fail' | 'retry'

/** Nothing is destroyed before two people have agreed; what could not be destroyed says why and may be tried again. */
export const destructionMachine: Machine<DestructionState, DestructionAction> = {
  requested: {
    approve: { to: 'approved', event: 'approved' },
    refuse: { to: 'refused', event: 'refused' },
    withdraw: { to: 'withdrawn', event: 'withdrawn' },
  },
  approved: { destroy: { to: 'destroyed', event: 'destroyed' }, fail: { to: 'failed', event: 'failed' } },
  failed: { retry: { to: 'approved', event: 'retried' } },
  destroyed: {},
  refused: {},
  withdrawn: {},
}

export interface Approval {
  user: string
  name: string
  level: string
  /** ISO 8601 */
  at: string
}

/** What was destroyed, by whose decision and how; signed by the platform. Holds no value of the data. */
export interface Certificate {
  id: string
  dataset: string
  name: string
  provider: string
  versions: {
    id: string
    seq: number
    rows: number
    hash: string
    publishedAt: string | null
    archive: string | null
  }[]
  reason: string
  basis: string
  requestedBy: string
  approvals: Approval[]
  method: string
  destroyedAt: string
}

export interface Destruction {
  id: string
  dataset: string
  name: string
  provider: string
  versions: string[]
  reason: string
  basis: string
  state: DestructionState
  flow: string | null
  requestedBy: string
  requestedByName: string
  requestedAt: Date
  approvals: Approval[]
  failure: string | null
  certificate: Certificate | null
  /** Ed25519 over the canonical JSON of the certificate, base64 */
  signature: string | null
  /** evidence id of the certificate */
  evidence: string | null
  destroyedAt: Date | null
}
