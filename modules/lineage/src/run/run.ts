import type { Node } from '../node/node.ts'

/** How a column became another. `mask` and `aggregate` leave less than came in; `filter` and `join` only decided which rows. */
export const transforms = ['copy', 'cast', 'derive', 'filter', 'join', 'aggregate', 'mask'] as const
export type Transform = (typeof transforms)[number]

export interface ColumnLink {
  from: { node: Node; column: string }
  to: { node: Node; column: string }
  transform: Transform
  /** how: the type cast to, the mask, the expression */
  detail?: string | undefined
}

/** What one run read and wrote, as it says itself. */
export interface LineageRun {
  /** `<module>.<verb>`: intake.load, cleansing.run, … or the job of another system */
  job: string
  /** id of the run in its module; the same again replaces nothing and adds nothing */
  run: string
  at: Date
  inputs: readonly Node[]
  outputs: readonly Node[]
  columns: readonly ColumnLink[]
}

/** A column link inside a shape: places among the inputs and outputs instead of nodes, so that many runs share it. */
export interface ShapeLink {
  from: [input: number, column: string]
  to: [output: number, column: string]
  transform: Transform
  detail: string
}

export interface RunRecord {
  id: string
  job: string
  run: string
  at: Date
  shape: string
  event: Record<string, unknown> | null
}
