/** What may happen to a running clock while material is completed: nothing, it stands still, or it begins anew. */
export type PauseMode = 'none' | 'pause' | 'restart'

/** A time limit of a division and everything below it, in working days; region '' is everywhere. */
export interface LocalLimit {
  rule: string
  region: string
  days: number
  /** most days of extension; null = as the law says */
  extension: number | null
  pause: PauseMode
  /** the local document */
  source: string
  changedBy: string
  changedAt: Date
}

/** The limits that hold in a division, nearest last: its own and those of the divisions above it. Pure. */
export function limitsOf(limits: LocalLimit[], region: string): LocalLimit[] {
  return limits.filter((limit) => region.startsWith(limit.region)).sort((a, b) => a.region.length - b.region.length)
}
