import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addWorkdays, bundledCalendar, calendarOf, shiftDate, type WorkCalendar } from '@shuyuan/gb'
import { expect, test } from 'vitest'

const DIR = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'cn-holidays')
const there = existsSync(DIR)
/** Working days of every rule that runs: D01–D06 with their extensions, C01–C05. */
const LENGTHS = [1, 2, 5, 10, 15, 20]

/** The exceptions that the files of another project name, as a calendar of ours. */
function elsewhere(): WorkCalendar {
  const files = readdirSync(DIR).filter((file) => /^\d{4}\.json$/.test(file))
  const notices = files.map((file) => {
    const { year, days } = JSON.parse(readFileSync(join(DIR, file), 'utf8')) as {
      year: number
      days: { date: string; isOffDay: boolean }[]
    }
    const of = (off: boolean) => days.filter((day) => day.isOffDay === off).map((day) => day.date)
    return { year, paper: file, off: of(true), on: of(false) }
  })
  return calendarOf(notices.filter((notice) => notice.off.length > 0))
}

test.skipIf(!there)(
  `due dates of every day agree with an independent calendar${there ? '' : ' (skipped: no data)'}`,
  () => {
    const ours = bundledCalendar()
    const theirs = elsewhere()
    const years = [...theirs.years].filter((year) => ours.years.has(year)).sort()
    const differ: string[] = []
    let compared = 0
    for (let at = `${years[0]}-01-01`; at <= `${years.at(-1)}-12-31`; at = shiftDate(at, 1))
      for (const days of LENGTHS) {
        const [a, b] = [addWorkdays(ours, at, days), addWorkdays(theirs, at, days)]
        compared++
        if (a.date !== b.date || a.provisional !== b.provisional) differ.push(`${at} + ${days}`)
      }
    expect(differ).toEqual([])
    expect(compared).toBeGreaterThan(17_000)
  },
)
