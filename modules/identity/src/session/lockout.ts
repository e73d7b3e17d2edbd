/** Failed attempts of one account name or one address. */
export interface Lockout {
  failures: number
  blockedUntil: Date | null
  lastAt: Date
}

export interface LockoutLimits {
  /** failures that are free; the next one blocks */
  free: number
  /** first block in milliseconds; each further failure doubles it */
  firstBlock: number
  longestBlock: number
  /** quiet time in milliseconds after which all is forgotten */
  forget: number
}

const MINUTE = 60_000
export const accountLimits: LockoutLimits = {
  free: 5,
  firstBlock: MINUTE,
  longestBlock: 60 * MINUTE,
  forget: 24 * 60 * MINUTE,
}
/** Higher, because a whole bureau sits behind one address. */
export const addressLimits: LockoutLimits = {
  free: 50,
  firstBlock: MINUTE,
  longestBlock: 60 * MINUTE,
  forget: 24 * 60 * MINUTE,
}

/** Until when attempts are refused, or null when one may be made now. */
export function blockedUntil(state: Lockout | null, now: Date): Date | null {
  return state?.blockedUntil && state.blockedUntil > now ? state.blockedUntil : null
}

/**
 * Counts an attempt *before* the password is looked at, so that many attempts at once cannot slip through together.
 * The caller has checked `blockedUntil`.
 */
export function countAttempt(state: Lockout | null, now: Date, limits: LockoutLimits): Lockout {
  const before = state && now.getTime() - state.lastAt.getTime() < limits.forget ? state.failures : 0
  const failures = before + 1
  const over = failures - limits.free
  const block = over < 0 ? 0 : Math.min(limits.longestBlock, limits.firstBlock * 2 ** Math.min(over, 20))
  return { failures, blockedUntil: block ? new Date(now.getTime() + block) : null, lastAt: now }
}

/** Takes back the attempt that succeeded: an account starts anew, an address only loses this one count. */
export function refundAttempt(state: Lockout, whole: boolean): Lockout {
  return { ...state, failures: whole ? 0 : Math.max(0, state.failures - 1), blockedUntil: null }
}
