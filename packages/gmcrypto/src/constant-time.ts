import { timingSafeEqual } from 'node:crypto'

/** Compares two secrets without telling by the time taken where they differ. Different lengths are unequal at once. */
export function constantTimeEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
