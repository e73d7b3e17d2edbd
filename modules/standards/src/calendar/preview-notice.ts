import { calendarOf, type HolidayNotice, isProvisional, isWorkday, type WorkCalendar } from '@shuyuan/gb'
import { type MonthDay, monthOf } from './month.ts'
import { assertNotice } from './notice.ts'

export interface NoticePreview extends HolidayNotice {
  /** working days of the year under the notice */
  workdays: number
  /** true while the year has no notice in force (暂估) */
  provisional: boolean
  /** days that count differently from the calendar in force */
  changes: { date: string; before: MonthDay['kind']; after: MonthDay['kind'] }[]
  months: ReturnType<typeof monthOf>[]
}

/** What a year would look like under a notice, and which days it changes; nothing is saved. Throws STANDARDS_NOTICE_*. */
export function previewNotice(current: WorkCalendar, notice: HolidayNotice): NoticePreview {
  assertNotice(notice)
  const { year } = notice
  const alone = calendarOf([notice])
  const within = (dates: ReadonlySet<string>) => [...dates].filter((date) => !date.startsWith(String(year)))
  const next: WorkCalendar = {
    off: new Set([...within(current.off), ...alone.off]),
    on: new Set([...within(current.on), ...alone.on]),
    years: new Set([...current.years, year]),
  }
  const names = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
  const months = names.map((name) => monthOf(next, name))
  const before = new Map(names.flatMap((name) => monthOf(current, name).days).map(({ date, kind }) => [date, kind]))
  const changes = months.flatMap(({ days }) =>
    days.flatMap(({ date, kind }) => {
      const old = before.get(date) ?? kind
      return old !== kind || isWorkday(current, date) !== isWorkday(next, date)
        ? [{ date, before: old, after: kind }]
        : []
    }),
  )
  const workdays = months.reduce((sum, month) => sum + month.workdays, 0)
  return { ...notice, workdays, provisional: isProvisional(current, `${year}-06-01`), changes, months }
}
