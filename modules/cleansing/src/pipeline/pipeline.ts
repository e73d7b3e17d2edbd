import type { Step } from '../step/step.ts'

/** A row with what must become of it: proof that a version does what its author meant. */
export interface Golden {
  id: string
  name: string
  /** input values as text by column; what is absent is NULL */
  input: Record<string, string | null>
  expect: { outcome: 'kept'; values: Record<string, string | null> } | { outcome: 'rejected' } | { outcome: 'dropped' }
}

export interface Definition {
  steps: Step[]
  golden: Golden[]
}

/** When a pipeline runs by itself: never, after each new version of its input, or by the clock. */
export type Trigger = { kind: 'manual' } | { kind: 'version' } | { kind: 'clock'; cron: string }

export interface Pipeline {
  id: string
  name: string
  description: string
  /** dataset ids; the output is made at the first publication when none was chosen */
  input: string
  output: string | null
  outputName: string
  /** organisation id: the owner of the input */
  provider: string
  draft: Definition
  /** counts the saves of the draft, so that two editors do not overwrite each other */
  revision: number
  /** number of the version in force; null before the first */
  published: number | null
  trigger: Trigger
  nextAt: Date | null
  retiredAt: Date | null
  createdBy: string
  createdAt: Date
  updatedAt: Date
}

/** A published definition; never changed. */
export interface PipelineVersion {
  pipeline: string
  seq: number
  definition: Definition
  note: string
  createdBy: string
  createdAt: Date
}
