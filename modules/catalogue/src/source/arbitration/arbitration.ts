import type { Machine } from '@shuyuan/workflow'

export type ArbitrationState = 'commenting' | 'decided' | 'appealed' | 'final' | 'withdrawn'
export type ArbitrationAction = 'decide' | 'appeal' | 'uphold' | 'overturn' | 'withdraw'
/** claims to be the source · agrees that another is · objects */
export type Stance = 'claim' | 'agree' | 'object'

/** Which department is the source of a data item: opened, commented on by each department, decided by the bureau on a legal basis. */
export interface Arbitration {
  id: string
  cluster: string
  title: string
  /** departments that register the item, each with one of its items */
  orgs: { org: string; name: string; entry: string; entryName: string; item: string }[]
  state: ArbitrationState
  reason: string
  /** departments comment up to this day */
  dueOn: string
  openedBy: string
  openedByName: string
  openedAt: Date
  sourceOrg: string | null
  basisTitle: string
  basisArticle: string
  ruling: string
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: Date | null
  appealUntil: string | null
}

export interface ArbitrationComment {
  id: string
  arbitration: string
  org: string
  orgName: string
  stance: Stance
  text: string
  byUser: string
  byName: string
  at: Date
}

export const arbitrationMachine: Machine<ArbitrationState, ArbitrationAction> = {
  commenting: {
    decide: { to: 'decided', event: 'decided', reason: true },
    withdraw: { to: 'withdrawn', event: 'withdrawn', reason: true },
  },
  decided: { appeal: { to: 'appealed', event: 'appealed', reason: true } },
  appealed: {
    uphold: { to: 'final', event: 'upheld', reason: true },
    overturn: { to: 'final', event: 'overturned', reason: true },
  },
  final: {},
  withdrawn: {},
}
