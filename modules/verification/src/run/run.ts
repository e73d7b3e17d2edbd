import type { PlanField, PlanSource } from '../plan/plan.ts'

/** A source as it was in a run. */
export interface RunSource extends PlanSource {
  name: string
  provider: string
  version: string
  versionSeq: number
  /** objects it knows */
  objects: number
  /** objects that others know and it does not */
  missing: number
}

/** Two sources about one field. */
export interface Meeting {
  field: number
  a: number
  b: number
  /** objects about which both say something */
  both: number
  /** of these, said differently */
  different: number
}

export interface FieldResult {
  /** objects about which at least two sources say something */
  compared: number
  conflicts: number
  /** conflicts that neither vote nor authority nor a person decides */
  undecided: number
  /** how often each source is right, 0…1; null where it says nothing */
  accuracy: (number | null)[]
  /** conflicts that each source lost */
  lost: number[]
  /** conflicts of each source with itself */
  torn: number[]
}

export interface RunFacts {
  name: string
  sources: RunSource[]
  fields: PlanField[]
}

export interface RunResult {
  meetings: Meeting[]
  fields: FieldResult[]
  iterations: number
  converged: boolean
}

/** One comparison of all sources of a plan. */
export interface Run {
  id: string
  plan: string
  revision: number
  state: 'queued' | 'done' | 'failed'
  facts: RunFacts | null
  keys: number | null
  conflicts: number | null
  undecided: number | null
  result: RunResult | null
  error: string | null
  job: string | null
  by: string
  startedAt: Date
  finishedAt: Date | null
}
