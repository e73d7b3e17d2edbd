import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledCalendar, isWorkday, shiftDate } from '@shuyuan/gb'
import { expect, test } from 'vitest'

const DIR = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'cn-holidays')
const there = existsSync(DIR)

test.skipIf(!there)(
  `the bundled calendar agrees day by day with an independent one${there ? '' : ' (skipped: no data)'}`,
  () => {
    const calendar = bundledCalendar()
    const off = new Map<string, boolean>()
    const years = new Set<number>()
    for (const file of readdirSync(DIR).filter((f) => /^\d{4}\.json$/.test(f))) {
      const notice = JSON.parse(readFileSync(join(DIR, file), 'utf8')) as {
        year: number
        days: { date: string; isOffDay: boolean }[]
      }
      if (notice.days.length > 0) years.add(notice.year)
      for (const day of notice.days) off.set(day.date, day.isOffDay)
    }
    const covered = [...years].filter((y) => calendar.years.has(y)).sort()
    expect(covered.length).toBeGreaterThanOrEqual(8)
    const differ: string[] = []
    let days = 0
    for (let at = `${covered[0]}-01-01`; at <= `${covered.at(-1)}-12-31`; at = shiftDate(at, 1), days++) {
      const weekday = new Date(`${at}T00:00:00Z`).getUTCDay()
      const theirs = off.has(at) ? !off.get(at) : weekday >= 1 && weekday <= 5
      if (theirs !== isWorkday(calendar, at)) differ.push(at)
    }
    expect(differ).toEqual([])
    expect(days).toBeGreaterThan(2900)
  },
)
