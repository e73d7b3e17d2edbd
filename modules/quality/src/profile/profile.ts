import type { Column } from '../kind/column.ts'
import type { FoundDependency } from '../discovery/discovery.ts'

/** How often something was seen; `share` is its 95 % interval when rows were drawn, and twice the same number when all were read. */
export interface Counted {
  value: string
  count: number
  share: { low: number; high: number }
}

export interface Bin {
  from: number
  to: number
  count: number
}

export interface ColumnProfile {
  name: string
  title: string
  type: Column['type']
  /** rows with a value; NULL; text of nothing but blanks */
  filled: number
  empty: number
  blank: number
  distinct: number
  /** half width of the 95 % interval of `distinct`; 0 = counted */
  distinctError: number
  /** values that stand once, in the rows measured */
  once: number
  length: { min: number; max: number; mean: number } | null
  /** smallest and greatest value; null for personal columns */
  min: string | null
  max: string | null
  mean: number | null
  deviation: number | null
  /** values at 1, 5, 25, 50, 75, 95, 99 %; dates as days since 1970 */
  quantiles: number[] | null
  histogram: Bin[]
  /** forms of the values, most frequent first */
  patterns: Counted[]
  /** most frequent values; of personal columns masked before they were kept */
  top: Counted[]
  /** a personal column: its values were masked before they were kept */
  masked: boolean
  recognized: { semantic: string; element: string | null; confidence: number; reason: string } | null
}

export interface Profile {
  id: string
  dataset: string
  version: string
  org: string
  rows: number
  /** rows that the costly measures rest on; equal to `rows` up to a million */
  measured: number
  columns: ColumnProfile[]
  /** columns, or pairs of columns, that identify a row in the rows measured */
  keys: string[][]
  dependencies: FoundDependency[]
  madeBy: string
  madeAt: Date
  tookMs: number
}

export const QUANTILES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]
