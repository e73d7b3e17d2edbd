/** The only way to ask for the time, so that a test can set it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** Asia/Shanghai had no DST since 1991, so a fixed +08:00 is exact for administrative time. */
const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

let day = { number: Number.NaN, text: '' }
let second = { number: Number.NaN, text: '' }

/** Civil date `YYYY-MM-DD` in Asia/Shanghai. The last day is kept as text: the gateway asks for it on every call. */
export function civilDate(at: Date): string {
  const number = Math.floor((at.getTime() + OFFSET_MS) / DAY_MS)
  if (number !== day.number) day = { number, text: new Date(number * DAY_MS).toISOString().slice(0, 10) }
  return day.text
}

/** Whole seconds until the next civil date begins. */
export function secondsOfDayLeft(at: Date): number {
  return Math.ceil((DAY_MS - ((at.getTime() + OFFSET_MS) % DAY_MS)) / 1000)
}

/** ISO 8601 with +08:00, the wire form of every instant. */
export function isoTime(at: Date): string {
  const time = at.getTime() + OFFSET_MS
  const number = Math.floor(time / 1000)
  if (number !== second.number) second = { number, text: new Date(number * 1000).toISOString().slice(0, -4) }
  return `${second.text}${String(time - number * 1000).padStart(3, '0')}+08:00`
}
