import { isProvisional, isWorkday, shiftDate, type WorkCalendar } from './work-calendar.ts'

/** How many working days lie in (from, to]: the start day is not counted, the end day is. Negative when `to` is before `from`. */
export function countWorkdays(
  calendar: WorkCalendar,
  from: string,
  to: string,
): { days: number; provisional: boolean } {
  if (to < from) {
    const back = countWorkdays(calendar, to, from)
    return { days: back.days === 0 ? 0 : -back.days, provisional: back.provisional }
  }
  let days = 0
  let provisional = false
  for (let at = from; at < to; ) {
    at = shiftDate(at, 1)
    provisional ||= isProvisional(calendar, at)
    if (isWorkday(calendar, at)) days++
  }
  return { days, provisional }
}
