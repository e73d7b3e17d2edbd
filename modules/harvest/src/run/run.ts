import type { Position } from '../read/reading.ts'

export type RunState = 'running' | 'complete' | 'partial' | 'failed' | 'cancelled'

/** What became of every entry that was read. `read` = added + changed + moved + returned + unchanged + refused. */
export interface RunCounts {
  read: number
  added: number
  changed: number
  /** known under another identifier before */
  moved: number
  /** had disappeared and is there again */
  returned: number
  unchanged: number
  refused: number
  /** in the book of the platform, no longer in the source: marked, not deleted */
  gone: number
  /** changes that wait for a person because an entry was made of the record */
  waiting: number
  /** of these, changed on both sides */
  conflicts: number
}

export const noCounts: RunCounts = {
  read: 0,
  added: 0,
  changed: 0,
  moved: 0,
  returned: 0,
  unchanged: 0,
  refused: 0,
  gone: 0,
  waiting: 0,
  conflicts: 0,
}

/** One reading of a source. */
export interface Run {
  id: string
  source: string
  state: RunState
  /** reads everything, so that what is missing has disappeared */
  whole: boolean
  since: Date | null
  job: string | null
  position: Position & { seen: number }
  counts: RunCounts
  /** field → how many records changed in it */
  fields: Record<string, number>
  /** entries as the source counts them */
  total: number | null
  notModified: boolean
  /** why a run that came to its end is not complete */
  shortfall: string | null
  failure: { code: string; title: string } | null
  startedBy: string
  startedAt: Date
  finishedAt: Date | null
}

/**
 * Null when everything the source holds is accounted for, otherwise what is left out. A run with a shortfall is `partial` and marks
 * nothing as gone. Pure.
 */
export function shortfallOf(run: Pick<Run, 'counts' | 'total' | 'notModified'>): string | null {
  const { read, added, changed, moved, returned, unchanged, refused } = run.counts
  const accounted = added + changed + moved + returned + unchanged + refused
  if (run.notModified) return null
  if (read !== accounted) return `读到 ${read} 条，只处理了 ${accounted} 条`
  if (run.total !== null && run.total !== read) return `来源自称 ${run.total} 条，读到 ${read} 条`
  if (refused > 0) return `${refused} 条没有采用，原因见明细`
  return null
}
