import type { HolidayNotice } from '@shuyuan/gb'
import { error } from '../errors.ts'

/** Holidays with a fixed date in the civil calendar (全国年节及纪念日放假办法). */
const FIXED = ['01-01', '05-01', '10-01', '10-02', '10-03']

/** Throws when a notice cannot be right: repeated or foreign dates, make-up days on weekdays, a fixed statutory holiday that is not off. */
export function assertNotice({ year, off, on }: HolidayNotice): void {
  const seen = new Set<string>()
  for (const date of [...off, ...on]) {
    if (seen.has(date)) throw error('STANDARDS_NOTICE_DATE', { year, date, problem: '出现两次' })
    seen.add(date)
    if (date < `${year - 1}-12-01` || date > `${year}-12-31`)
      throw error('STANDARDS_NOTICE_DATE', { year, date, problem: '应在当年或上年 12 月' })
  }
  for (const date of on) {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    if (weekday >= 1 && weekday <= 5)
      throw error('STANDARDS_NOTICE_DATE', { year, date, problem: '不是周末，不应列为调休上班' })
  }
  const missing = FIXED.map((day) => `${year}-${day}`).find((date) => !off.includes(date))
  if (missing) throw error('STANDARDS_NOTICE_HOLIDAY', { year, date: missing })
}
