import type { Machine } from '@shuyuan/workflow'
import type { ImpactDegree, ImpactObject } from '../scheme/judge-impact.ts'

export type ImportantState = 'proposed' | 'confirmed' | 'refused' | 'removed'
export type ImportantAction = 'confirm' | 'refuse' | 'remove'

/** A line of the 重要数据目录: which entry, what its misuse would harm and how badly, and the class that follows. */
export interface ImportantData {
  id: string
  entry: string
  provider: string
  class: 'important' | 'core'
  object: ImpactObject
  degree: ImpactDegree
  reason: string
  state: ImportantState
  proposedBy: string
  proposedByName: string
  proposedAt: Date
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: Date | null
  comment: string
}

export const importantMachine: Machine<ImportantState, ImportantAction> = {
  proposed: {
    confirm: { to: 'confirmed', event: 'confirmed' },
    refuse: { to: 'refused', event: 'refused', reason: true },
  },
  confirmed: { remove: { to: 'removed', event: 'removed', reason: true } },
  refused: {},
  removed: {},
}
