import { isProvisional, isWorkday, shiftDate, type WorkCalendar } from '@shuyuan/gb'

export interface MonthDay {
  date: string
  /** 0 Sunday … 6 Saturday */
  weekday: number
  workday: boolean
  kind: 'workday' | 'weekend' | 'holiday' | 'makeup'
}

/** Every day of a month `YYYY-MM` as the calendar sees it. */
export function monthOf(
  calendar: WorkCalendar,
  month: string,
): { month: string; published: boolean; workdays: number; days: MonthDay[] } {
  const days: MonthDay[] = []
  for (let date = `${month}-01`; date.startsWith(month); date = shiftDate(date, 1)) {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    const workday = isWorkday(calendar, date)
    const kind = calendar.on.has(date) ? 'makeup' : calendar.off.has(date) ? 'holiday' : workday ? 'workday' : 'weekend'
    days.push({ date, weekday, workday, kind })
  }
  return {
    month,
    published: !isProvisional(calendar, `${month}-01`),
    workdays: days.filter((d) => d.workday).length,
    days,
  }
}
