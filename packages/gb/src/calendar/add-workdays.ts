import { isProvisional, isWorkday, shiftDate, type WorkCalendar } from './work-calendar.ts'

/** A date that was counted in working days. `provisional` = 暂估: at least one day counted lies in a year without a notice. */
export interface CountedDate {
  date: string
  provisional: boolean
}

/**
 * The `n`-th working day after `date`. The start day is never counted (民法典 art. 201); 0 gives the date itself.
 * `date` is a civil date `YYYY-MM-DD`, `n` a whole number ≥ 0, otherwise RangeError.
 */
export function addWorkdays(calendar: WorkCalendar, date: string, n: number): CountedDate {
  if (!Number.isInteger(n) || n < 0)
    throw new RangeError(`Cannot add "${n}" working days: a whole number ≥ 0 is wanted`)
  let at = shiftDate(date, 0)
  let provisional = n === 0 && isProvisional(calendar, at)
  for (let left = n; left > 0; ) {
    at = shiftDate(at, 1)
    provisional ||= isProvisional(calendar, at)
    if (isWorkday(calendar, at)) left--
  }
  return { date: at, provisional }
}
