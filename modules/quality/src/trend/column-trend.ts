/** One column in one version. */
export interface ColumnPoint {
  version: string
  seq: number
  at: Date
  rows: number
  /** share of the rows without a value, blank texts counted too */
  emptyRate: number
  distinct: number
  /** share of the rows that would have to change to look like the version before (0…1); null for the first one, and where it cannot be told */
  drift: number | null
  /** findings of the newest check by the rules of this column; null where the version was never checked or has no rule for it */
  violations: number | null
  /** findings per checked row and rule, 0…1 */
  violationRate: number | null
}

/** How one column fared from version to version, oldest first. */
export interface ColumnTrend {
  column: string
  title: string
  type: string
  points: ColumnPoint[]
}
