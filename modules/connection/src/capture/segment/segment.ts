/** An immutable file of changes (`base`: of whole rows), values as the source wrote them. */
export interface Segment {
  id: string
  capture: string
  dataset: string
  kind: 'base' | 'changes'
  /** numbers of its changes; a base holds everything up to `last` */
  first: number
  last: number
  rows: number
  inserts: number
  updates: number
  deletes: number
  truncates: number
  /** some rows leave out values that did not change */
  partial: boolean
  /** columns of the dataset that it holds */
  columns: string[]
  position: string
  commitAt: Date | null
  bytes: number
  sha256: string
  createdAt: Date
  retiredAt: Date | null
}

/** Columns of a segment besides the data; no column of a dataset can have such a name. */
export const SEQ = '#seq'
export const OP = '#op'
export const SAME = '#same'
/** Between the names of unchanged columns. */
export const UNIT = '\u001f'

/** More rows in one file than readers that follow the changes can take at once: the next version holds them. */
export const LARGE_SEGMENT = 200_000
