import type { Problem } from '../plan/plan.ts'
import type { PlanColumn } from '../step/step.ts'
import type { StepReport } from '../run/run.ts'

export type RowState = 'kept' | 'rejected' | 'dropped'

/** One row before and after, every value as text. */
export interface PreviewRow {
  row: number
  before: Record<string, string | null>
  after: Record<string, string | null>
  /** columns whose value differs, or which are new and filled */
  changed: string[]
  state: RowState
  /** why it was refused */
  reason: string | null
}

export interface Preview {
  problems: Problem[]
  before: PlanColumn[]
  after: PlanColumn[]
  masks: Record<string, string>
  steps: StepReport[]
  /** rows that went through, and rows of the version: the counts hold for the former only */
  sampled: number
  total: number
  rows: PreviewRow[]
}
