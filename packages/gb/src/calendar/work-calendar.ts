/** Exceptions to "Monday to Friday", as the State Council notices name them. All dates are civil dates `YYYY-MM-DD` in Asia/Shanghai. */
export interface WorkCalendar {
  /** 放假 */
  off: ReadonlySet<string>
  /** 调休上班 */
  on: ReadonlySet<string>
  /** years whose notice is loaded; every other year falls back to Monday–Friday and is 暂估 */
  years: ReadonlySet<number>
}

/** True when `date` is a working day; in a year without a notice Monday–Friday (行政许可法 art. 82). */
export function isWorkday(calendar: WorkCalendar, date: string): boolean {
  if (calendar.on.has(date)) return true
  if (calendar.off.has(date)) return false
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5
}

/** True when the notice for the year of `date` is not loaded, so that the answer for this day is 暂估. */
export function isProvisional(calendar: WorkCalendar, date: string): boolean {
  return !calendar.years.has(Number(date.slice(0, 4)))
}

/** The civil date `days` calendar days later (earlier when negative). Throws RangeError when `date` is no date. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
