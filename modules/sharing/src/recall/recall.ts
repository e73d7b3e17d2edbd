import type { Machine } from '@shuyuan/workflow'

export const recallStates = ['tracing', 'found', 'failed', 'issued', 'closed', 'dropped'] as const
export type RecallState = (typeof recallStates)[number]
export type RecallAction = 'find' | 'fail' | 'issue' | 'drop' | 'close'

/** Traced by the platform, issued or dropped by a person, closed by the last consumer's answer. */
export const recallMachine: Machine<RecallState, RecallAction> = {
  tracing: {
    find: { to: 'found', event: 'found' },
    fail: { to: 'failed', event: 'failed' },
    drop: { to: 'dropped', event: 'dropped', reason: true },
  },
  found: {
    issue: { to: 'issued', event: 'issued' },
    drop: { to: 'dropped', event: 'dropped', reason: true },
  },
  issued: { close: { to: 'closed', event: 'closed' } },
  failed: {},
  closed: {},
  dropped: {},
}

/** A corrected version, and who was answered with what it corrects. */
export interface Recall {
  id: string
  dataset: string
  service: string
  provider: string
  /** the version that held the wrong values */
  base: string
  /** the version that corrects them */
  version: string
  /** only corrections of these columns; empty = of any */
  columns: string[]
  reason: string
  state: RecallState
  /** corrected records */
  records: number
  calls: number
  consumers: number
  /** how long the trace took */
  seconds: number | null
  unread: string[]
  /** public releases made of the wrong version */
  releases: { id: string; name: string }[]
  /** files with rows of the wrong version that people took */
  exports: TakenFile[]
  failure: string | null
  createdBy: string
  createdAt: Date
  issuedAt: Date | null
  closedAt: Date | null
}

/** A file of rows that left the platform by a person's hand. */
export interface TakenFile {
  /** evidence id of the taking */
  id: string
  name: string
  at: Date
  /** subject id of who took it, null while evidence is being indexed */
  actor: string | null
  org: string | null
}

/** A call that was answered with a value that is corrected now. */
export interface RecallCall {
  recall: string
  /** evidence id of the call */
  evidence: string
  at: Date
  consumer: string
  client: string
  /** id of the grant */
  permission: string
  mode: string
  version: string
  outcome: string
  /** fields of the answer that were wrong */
  fields: string[]
  /** false where the version answered from can't be read any more */
  certain: boolean
  /** sealed */
  key: string
}

export interface RecallNotice {
  recall: string
  consumer: string
  calls: number
  records: number
  toldAt: Date | null
  settledAt: Date | null
  settledBy: string | null
  comment: string | null
}
