export type RunState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
export type RunCause = 'manual' | 'version' | 'clock'

/** What one step did in a run. */
export interface StepReport {
  step: string
  kind: string
  changed: number
  rejected: number
  /** filtered out, or merged into another row */
  dropped: number
  /** row numbers of a few changed, refused or dropped rows; values are looked up when someone asks */
  samples: number[]
}

/** One pass of a pipeline version over a dataset version. rowsIn = rowsOut + rowsRejected + rowsDropped. */
export interface Run {
  id: string
  pipeline: string
  seq: number
  input: string
  /** id of the version it makes; fixed when the run is asked for, so that a repeat is the same version */
  output: string
  cause: RunCause
  state: RunState
  job: string | null
  rowsIn: number
  rowsOut: number
  rowsRejected: number
  rowsDropped: number
  steps: StepReport[]
  error: { code: string; title: string } | null
  createdBy: string
  org: string | null
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
}
