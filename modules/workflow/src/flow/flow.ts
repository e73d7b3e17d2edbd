import type { Machine } from '../machine/machine.ts'

export type FlowState = 'running' | 'approved' | 'returned' | 'rejected' | 'withdrawn'
export type FlowOutcome = Exclude<FlowState, 'running'>
export type FlowAction = 'advance' | 'approve' | 'return' | 'reject' | 'withdraw' | 'urge'

/** One approval under way or finished. `ref` is the thing that is decided about, `org` the initiator's organisation. */
export interface Flow {
  id: string
  kind: string
  version: number
  ref: string
  title: string
  org: string
  provider: string | null
  initiator: string
  initiatorName: string
  /** had a hand in it beside the initiator, and do not decide either */
  barred: string[]
  context: Record<string, unknown>
  /** what it is about in words: lists filter by them, levels may be conditional on them */
  facts: Record<string, string>
  /** rule of a level → rule that runs instead: a first review has another limit than an update */
  clocks: Record<string, string>
  /** index into the levels of the definition, from 0 */
  level: number
  state: FlowState
  startedAt: Date
  finishedAt: Date | null
  urgedAt: Date | null
}

export const flowMachine: Machine<FlowState, FlowAction> = {
  running: {
    advance: { to: 'running', event: 'advanced' },
    approve: { to: 'approved', event: 'approved' },
    return: { to: 'returned', event: 'returned', reason: true },
    reject: { to: 'rejected', event: 'rejected', reason: true },
    withdraw: { to: 'withdrawn', event: 'withdrawn' },
    urge: { to: 'running', event: 'urged' },
  },
  approved: {},
  returned: {},
  rejected: {},
  withdrawn: {},
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** the next who must decide got their tasks; `relations` says on whose side they are */
    'workflow.level.opened': { kind: string; ref: string; flow: string; level: number; relations: string[] }
    /** a flow came to its end; told inside the transaction of the decision */
    'workflow.flow.finished': {
      kind: string
      ref: string
      outcome: FlowOutcome
      flow: string
      actor: string
      actorName: string
      actorOrg: string | null
      comment: string
      remarks: Record<string, string>
      context: Record<string, unknown>
    }
  }
}
