import type { Machine } from '@shuyuan/workflow'

export const ticketKinds = ['quality', 'freshness', 'drift', 'doubt', 'verification', 'reconcile'] as const
export type TicketKind = (typeof ticketKinds)[number]

export const ticketStates = ['pending', 'dispatched', 'signed', 'fixing', 'rechecking', 'disputed', 'archived'] as const
export type TicketState = (typeof ticketStates)[number]

/** What people may do. `pass` and `fail` are the machine's alone: no ticket is closed by hand without a passed re-check. */
export const handActions = [
  'dispatch',
  'sign',
  'decline',
  'transfer',
  'fix',
  'submit',
  'dispute',
  'uphold',
  'overrule',
] as const
export type HandAction = (typeof handActions)[number]
export type TicketAction = HandAction | 'pass' | 'fail'

const pass = { to: 'archived', event: 'passed' } as const
const transfer = { to: 'dispatched', event: 'transferred', reason: true } as const
const dispute = { to: 'disputed', event: 'disputed', reason: true } as const

/**
 * 派发→签收→整改→复核→归档. `pass` leads to the archive from anywhere: the data may be right before anybody signed for it. An accepted
 * dispute (`uphold`) archives with the bureau's reason and leaves an exception.
 */
export const ticketMachine: Machine<TicketState, TicketAction> = {
  pending: { dispatch: { to: 'dispatched', event: 'dispatched' }, pass },
  dispatched: {
    sign: { to: 'signed', event: 'signed' },
    decline: { to: 'pending', event: 'declined', reason: true },
    transfer,
    pass,
  },
  signed: { fix: { to: 'fixing', event: 'started' }, transfer, dispute, pass },
  fixing: { submit: { to: 'rechecking', event: 'submitted', reason: true }, transfer, dispute, pass },
  rechecking: { fail: { to: 'fixing', event: 'returned', reason: true }, pass },
  disputed: {
    uphold: { to: 'archived', event: 'upheld', reason: true },
    overrule: { to: 'fixing', event: 'overruled', reason: true },
    pass,
  },
  archived: {},
}

/** Rows of a ticket that are findings of a check; `unit` narrows them to those of one sub-unit. */
export interface RowsFrom {
  check: string
  rule: string
  unit?: { column: string; values: string[]; others: boolean } | undefined
}

export type Severity = 'error' | 'warning' | 'info'

/** One fault of one owner. Dates are civil dates. */
export interface Ticket {
  id: string
  /** 编号, e.g. `工单〔2026〕000123` */
  number: string
  kind: TicketKind
  dataset: string | null
  /** the version in which the fault was last seen, and its number */
  version: string | null
  versionSeq: number | null
  /** organisation that must repair */
  owner: string
  /** what the fault is, stable over versions: `rule:rul_…`, `freshness`, … */
  cause: string
  title: string
  severity: Severity
  legal: boolean
  state: TicketState
  round: number
  recurrence: number
  previous: string | null
  rowsBad: number
  rowsFirst: number
  rowsFrom: RowsFrom | null
  /** how such a fault is repaired */
  advice: string
  /** 整改说明, said at the last submission */
  note: string
  outcome: 'repaired' | 'exception' | null
  timer: string | null
  yellowOn: string | null
  orangeOn: string | null
  dueOn: string | null
  inTime: boolean | null
  openedBy: string
  openedAt: Date
  signedAt: Date | null
  submittedAt: Date | null
  archivedAt: Date | null
  /** version or check that passed the re-check */
  rechecked: string | null
  repairedRows: number
}

/** Time limit of the workflow module that a ticket runs by: 校核 by law, otherwise by severity. */
export function clockOf(ticket: Pick<Ticket, 'legal' | 'severity'>): string {
  if (ticket.legal) return 'D06'
  return { error: 'T01', warning: 'T02', info: 'T03' }[ticket.severity]
}

/** Time limits of single steps: the bureau's dispatch, the owner's signature, the bureau's word on a dispute. */
export const stepClocks: Partial<Record<TicketState, { rule: string; bureau: boolean }>> = {
  pending: { rule: 'T04', bureau: true },
  dispatched: { rule: 'T05', bureau: false },
  disputed: { rule: 'T06', bureau: true },
}
