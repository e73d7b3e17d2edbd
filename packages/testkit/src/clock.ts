import type { Clock } from '@shuyuan/kernel'

/** The day on which module tests begin, unless they say another one. */
export const TEST_DAY = '2026-03-02T09:00:00+08:00'

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
