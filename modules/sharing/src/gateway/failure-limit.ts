import { error } from '../errors.ts'

/** Slows down who calls without a valid signature; proven callers are bounded by their quota instead. */
export interface FailureLimit {
  /** Throws SHARING_CALL_FLOOD when an address failed too often within the minute. */
  assert(address: string): void
  failed(address: string): void
}

/** A department behind one address may get many wrong before it disturbs others. */
const FAILURES_PER_MINUTE = 600
const MINUTE_MS = 60_000
/** Bounded so that made-up addresses cannot fill the memory. */
const CAPACITY = 10_000

export function createFailureLimit(now: () => number = Date.now): FailureLimit {
  const counts = new Map<string, { since: number; failures: number }>()
  return {
    assert(address) {
      const known = counts.get(address)
      if (known && known.failures >= FAILURES_PER_MINUTE && now() - known.since < MINUTE_MS)
        throw error('SHARING_CALL_FLOOD')
    },
    failed(address) {
      const known = counts.get(address)
      if (known && now() - known.since < MINUTE_MS) {
        known.failures++
        return
      }
      if (counts.size >= CAPACITY) counts.clear()
      counts.set(address, { since: now(), failures: 1 })
    },
  }
}
