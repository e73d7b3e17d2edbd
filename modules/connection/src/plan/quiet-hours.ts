import type { Plan } from './plan.ts'

type Hours = Pick<Plan, 'quietFrom' | 'quietUntil'>

const MINUTE = 60_000
const DAY = 1440
/** Chinese time has no summer time, so a shift is all it takes. */
const SHANGHAI = 8 * 60

/** Whether runs are allowed at an instant. */
export function isQuiet(hours: Hours, at: Date): boolean {
  return minutesUntilOpen(hours, at) === 0
}

/** `at` itself where runs are allowed, otherwise the next opening. */
export function nextOpening(hours: Hours, at: Date): Date {
  const wait = minutesUntilOpen(hours, at)
  return wait === 0 ? at : new Date(Math.floor(at.getTime() / MINUTE) * MINUTE + wait * MINUTE)
}

/** When the hours end that `at` lies in; null where they never do. */
export function nextClosing(hours: Hours, at: Date): Date | null {
  const { quietFrom, quietUntil } = hours
  if (!quietFrom || !quietUntil || quietFrom === quietUntil || !isQuiet(hours, at)) return null
  const left = (minutes(quietUntil) - minuteOfDay(at) + DAY) % DAY
  return new Date(Math.floor(at.getTime() / MINUTE) * MINUTE + left * MINUTE)
}

function minutesUntilOpen({ quietFrom, quietUntil }: Hours, at: Date): number {
  if (!quietFrom || !quietUntil || quietFrom === quietUntil) return 0
  const [from, until, now] = [minutes(quietFrom), minutes(quietUntil), minuteOfDay(at)]
  const open = from < until ? now >= from && now < until : now >= from || now < until
  return open ? 0 : (from - now + DAY) % DAY
}

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return hour * 60 + minute
}

function minuteOfDay(at: Date): number {
  return (Math.floor(at.getTime() / MINUTE) + SHANGHAI) % DAY
}
