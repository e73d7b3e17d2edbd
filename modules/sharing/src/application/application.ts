import type { Machine } from '@shuyuan/workflow'
import type { GrantField } from '../grant/grant.ts'
import type { CallMode } from '../service/service-record.ts'

/** 条例 art. 20–22: drafted, checked inside the consumer, answered by the provider, then in use. */
export type ApplicationState = 'draft' | 'reviewing' | 'supplement' | 'approved' | 'refused' | 'withdrawn'

export type ApplicationAction = 'submit' | 'withdraw' | 'approve' | 'return' | 'reject'

/** 补正 may be asked once and refusing for missing material is no edge (条例 art. 21). */
export const applicationMachine: Machine<ApplicationState, ApplicationAction> = {
  draft: { submit: { to: 'reviewing', event: 'submitted' } },
  reviewing: {
    approve: { to: 'approved', event: 'approved' },
    return: { to: 'supplement', event: 'returned', reason: true },
    reject: { to: 'refused', event: 'refused', reason: true },
    withdraw: { to: 'withdrawn', event: 'withdrawn' },
  },
  supplement: { submit: { to: 'reviewing', event: 'resubmitted' }, withdraw: { to: 'withdrawn', event: 'withdrawn' } },
  approved: {},
  refused: {},
  withdrawn: {},
}

/** Permitted reasons of a refusal; "material incomplete" is deliberately not among them (条例 art. 21). */
export const REFUSAL_CODES = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R9'] as const

/** A request for access with the five elements of 条例 art. 20: basis, scenario, scope, mode, period. */
export interface Application {
  id: string
  service: string
  consumer: string
  provider: string
  client: string
  purpose: string
  basis: string
  scenario: string
  scope: string
  shareMode: string
  validFrom: string
  validTo: string
  fields: GrantField[]
  system: string
  dailyQuota: number
  addresses: string[]
  modes: CallMode[]
  contact: string
  state: ApplicationState
  refusalCode: string | null
  refusalReason: string | null
  remarks: Record<string, string> | null
  supplemented: boolean
  flow: string | null
  revision: number
  createdBy: string
  createdAt: Date
  submittedAt: Date | null
  /** when it came to the provider; null again while it is being supplemented */
  receivedAt: Date | null
  answeredAt: Date | null
}
