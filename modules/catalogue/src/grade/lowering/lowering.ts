import type { Machine } from '@shuyuan/workflow'
import type { Grade, Sensitivity } from '../grading.ts'

export type LoweringState = 'requested' | 'half' | 'granted' | 'refused' | 'withdrawn'
export type LoweringAction = 'sign' | 'complete' | 'refuse' | 'withdraw'
/** Whose two signatures a lower grade takes: the head of the provider (分管负责人) and the security officer (安全保密员). */
export const OFFICES = ['cdo', 'security'] as const
export type Office = (typeof OFFICES)[number]

export interface Signature {
  office: Office
  user: string
  name: string
  comment: string
  at: string
}

/** A request to protect an item less than before. */
export interface Lowering {
  id: string
  entry: string
  item: string
  provider: string
  fromGrade: Grade
  toGrade: Grade
  fromSensitivity: Sensitivity
  toSensitivity: Sensitivity
  reason: string
  state: LoweringState
  requestedBy: string
  requestedByName: string
  requestedAt: Date
  signatures: Signature[]
  finishedAt: Date | null
}

export const loweringMachine: Machine<LoweringState, LoweringAction> = {
  requested: {
    sign: { to: 'half', event: 'signed' },
    refuse: { to: 'refused', event: 'refused', reason: true },
    withdraw: { to: 'withdrawn', event: 'withdrawn' },
  },
  half: {
    complete: { to: 'granted', event: 'granted' },
    refuse: { to: 'refused', event: 'refused', reason: true },
    withdraw: { to: 'withdrawn', event: 'withdrawn' },
  },
  granted: {},
  refused: {},
  withdrawn: {},
}
