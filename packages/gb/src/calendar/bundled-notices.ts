import { readData } from '../data.ts'
import { calendarOf, type HolidayNotice, spreadDates } from './notice.ts'
import type { WorkCalendar } from './work-calendar.ts'

type Row = { paper: string; off: string[]; on: string[] }

let notices: HolidayNotice[] | undefined
let calendar: WorkCalendar | undefined

/** The State Council notices that come with the platform, oldest first. */
export function bundledNotices(): readonly HolidayNotice[] {
  notices ??= Object.entries(readData<Record<string, Row>>('workdays.json')).map(([year, row]) => ({
    year: Number(year),
    paper: row.paper,
    off: spreadDates(Number(year), row.off),
    on: spreadDates(Number(year), row.on),
  }))
  return notices
}

/** The calendar of the bundled notices. */
export function bundledCalendar(): WorkCalendar {
  calendar ??= calendarOf(bundledNotices())
  return calendar
}
