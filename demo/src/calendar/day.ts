/** A civil day as the count of days since 1970-01-01: cheap to store for a million people. */
export type Day = number

/** "Has not happened". */
export const NEVER: Day = -2_147_483_648

const cache = new Map<Day, string>()

/** `YYYY-MM-DD` (read as a civil date, no time zone). */
export function parseDay(text: string): Day {
  return Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / 86_400_000
}

/** The day as `YYYY-MM-DD`; empty for NEVER. */
export function dayText(day: Day): string {
  if (day === NEVER) return ''
  let text = cache.get(day)
  if (text === undefined) {
    text = new Date(day * 86_400_000).toISOString().slice(0, 10)
    cache.set(day, text)
  }
  return text
}

/** The day as `YYYYMMDD`, the form inside an id number. */
export function compactDay(day: Day): string {
  const text = dayText(day)
  return text.slice(0, 4) + text.slice(5, 7) + text.slice(8)
}

export function yearOf(day: Day): number {
  return Number(dayText(day).slice(0, 4))
}

/** The month `YYYY-MM` that lies `back` months before the month of `day`. */
export function monthBefore(day: Day, back: number): string {
  const text = dayText(day)
  const months = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 - back
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** Days of `years` average years. */
export function years(count: number): number {
  return Math.floor(count * 365.2425)
}
