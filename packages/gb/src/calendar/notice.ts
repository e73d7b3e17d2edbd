import { shiftDate, type WorkCalendar } from './work-calendar.ts'

/** One year's holiday notice of the State Council. Dates may lie in the last days of the year before. */
export interface HolidayNotice {
  year: number
  /** number of the document, e.g. 国办发明电〔2024〕12号 */
  paper: string
  /** 放假: single dates `YYYY-MM-DD` */
  off: string[]
  /** 调休上班: single dates `YYYY-MM-DD` */
  on: string[]
}

/** Joins notices into one calendar; a later notice wins where two speak about the same day. */
export function calendarOf(notices: readonly HolidayNotice[]): WorkCalendar {
  const off = new Set<string>()
  const on = new Set<string>()
  for (const notice of [...notices].sort((a, b) => a.year - b.year)) {
    for (const date of notice.off) {
      on.delete(date)
      off.add(date)
    }
    for (const date of notice.on) {
      off.delete(date)
      on.add(date)
    }
  }
  return { off, on, years: new Set(notices.map((n) => n.year)) }
}

/** Spreads `MM-DD`, `MM-DD/MM-DD` and `YYYY-MM-DD/…` ranges of a notice of `year` to single dates. */
export function spreadDates(year: number, ranges: readonly string[]): string[] {
  return ranges.flatMap((range) => {
    const [from, to = from] = range.split('/').map((d) => (d.length === 5 ? `${year}-${d}` : d)) as [string, string?]
    const dates: string[] = []
    for (let at = from; at <= to; at = shiftDate(at, 1)) dates.push(at)
    return dates
  })
}
