import type { Effect, PlanColumn, Step } from '../step/step.ts'

/** Why a step cannot run as it stands. */
export interface Problem {
  step: string
  index: number
  /** parameter at fault, when one is */
  field: string | null
  reason: string
}

/** A step with what it does to the columns before it. */
export interface PlannedStep {
  step: Step
  /** place in the pipeline, 0-based; the switched-off ones count */
  index: number
  before: PlanColumn[]
  after: PlanColumn[]
  /** null: switched off or faulty, so the rows pass as they are */
  effect: Effect | null
}

export interface Plan {
  input: PlanColumn[]
  output: PlanColumn[]
  steps: PlannedStep[]
  problems: Problem[]
}
