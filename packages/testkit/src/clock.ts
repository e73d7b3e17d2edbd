import type { Clock } from '@shuyuan/kernel'

/** A clock that stands still until it is set. */
export function fixedClock(iso: string): Clock & { set(iso: string): void } {
  let at = new Date(iso)
  return {
    now: () => new Date(at),
    set(next) {
      at = new Date(next)
    },
  }
}
