import type { Column } from '@shuyuan/intake'
import type { ZodType } from 'zod'

/** One card of a pipeline. `params` are judged by the kind when the pipeline is planned, so that a half-filled draft can be kept. */
export interface Step {
  /** stable within the pipeline, so that versions can be compared */
  id: string
  kind: string
  params: Record<string, unknown>
  /** a switched-off step stays where it is and does nothing */
  off?: boolean | undefined
  note?: string | undefined
}

/** A column as it stands before or after a step; `from` are the columns of the input it was made of. */
export interface PlanColumn extends Column {
  from: string[]
}

/** What becomes of a value that a step cannot read. */
export const onErrors = ['reject', 'null', 'keep'] as const
export type OnError = (typeof onErrors)[number]

export type Transform = 'copy' | 'cast' | 'derive' | 'join'

/** A column a step writes. Where `sql` is NULL and `judge` holds a value, the value was not understood and `onError` decides. */
export interface Value {
  column: PlanColumn
  sql: string
  /** the text judged, as SQL over the row before the step; absent = NULL is an answer */
  judge?: string
  transform: Transform
}

/** A small table a step looks into, made once for a run. A `cross` table has one row. */
export interface Join {
  /** statements that make the temporary table; values only quoted */
  create: string[]
  table: string
  on: string | null
}

/** What a step does to a row, in engine SQL over the columns before it. */
export interface Effect {
  values?: Value[]
  onError?: OnError
  drop?: string[]
  /** names after, for columns that only change their name */
  rename?: Record<string, PlanColumn>
  /** an expression over the row before, computed once and named `"~b"` for joins and values */
  bind?: string
  joins?: Join[]
  /** rows that leave here: refused (kept as bad rows) or left out on purpose */
  stop?: { when: string; as: 'reject' | 'discard'; column: string | null; value: string; reason: string }
  /** rows alike in `keys` become one: the first in `order` stays */
  merge?: { keys: string[]; order: string }
}

/** A value of a code list in one period; `to` is the first day it no longer holds. */
export interface ListPeriod {
  code: string
  label: string
  from: string | null
  to: string | null
}

/** Another dataset at the version a run joins with. */
export interface JoinedDataset {
  id: string
  name: string
  version: string
  digest: string
  glob: string
  columns: readonly Column[]
}

/** What planning may look at besides the columns. */
export interface World {
  /** civil day `YYYY-MM-DD` that stands for today in this run */
  today: string
  codeLists: ReadonlyMap<string, readonly ListPeriod[]>
  /** other datasets that steps join with, at the version of this run */
  datasets: ReadonlyMap<string, JoinedDataset>
}

export interface StepKind<P = unknown> {
  kind: string
  params: ZodType<P>
  /** Throws StepFault with a reason in Chinese when the parameters do not fit the columns. `prefix` makes table names unique. */
  plan(params: P, columns: readonly PlanColumn[], context: { world: World; prefix: string }): Effect
}

/** The parameters of a step do not fit; the message is a Chinese sentence for the person who edits it. */
export class StepFault extends Error {
  readonly field: string | null
  constructor(reason: string, field: string | null = null) {
    super(reason)
    this.field = field
  }
}

/** Keeps the parameter type inside the definition and gives it away as one of many. */
export function defineStep<P>(kind: StepKind<P>): StepKind {
  return kind as StepKind
}
