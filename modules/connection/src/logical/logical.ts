import type { Link } from '../plan/plan.ts'

export const purposes = ['preview', 'profile', 'check', 'query', 'verify', 'probe'] as const
export type Purpose = (typeof purposes)[number]

/** What a department allows its database to be asked. */
export interface Limits {
  maxConcurrent: number
  perMinute: number
  timeoutMs: number
  maxRows: number
  /** rows that one check may read through; 0: none */
  checkRows: number
  quietFrom: string | null
  quietUntil: string | null
}

/** 逻辑接入: a dataset whose rows stay where they are. */
export interface Logical extends Limits {
  id: string
  source: string
  schemaName: string
  tableName: string
  dataset: string
  provider: string
  columns: Link[]
  state: 'active' | 'paused'
  faults: number
  openUntil: Date | null
  /** when the database last answered, within an hour */
  seenAt: Date | null
  createdBy: string
  createdAt: Date
}

/** Rows that one check may read through unless the department says otherwise, and the most it may allow. */
export const CHECK_ROWS = 100_000
export const MOST_CHECK_ROWS = 2_000_000
/** Faults in a row that open the circuit, and for how long. */
export const FAULTS = 3
export const OPEN_MS = 60_000
/** An answer is noted so often at most, and a database that was silent so long is asked. */
export const SEEN_EVERY_MS = 3_600_000

export type Circuit = 'closed' | 'open' | 'half-open'

/** Whether the database is asked: always, not now, or by one call that tries. */
export function circuitOf({ openUntil }: Pick<Logical, 'openUntil'>, now: Date): Circuit {
  if (openUntil === null) return 'closed'
  return openUntil > now ? 'open' : 'half-open'
}

/** The circuit after a call. A fault of the caller's own counts for nothing. */
export function afterCall(
  { faults, openUntil }: Pick<Logical, 'faults' | 'openUntil'>,
  ok: boolean,
  now: Date,
): Pick<Logical, 'faults' | 'openUntil'> {
  if (ok) return { faults: 0, openUntil: null }
  const count = faults + 1
  const opens = count >= FAULTS || openUntil !== null
  return { faults: count, openUntil: opens ? new Date(now.getTime() + OPEN_MS) : null }
}
