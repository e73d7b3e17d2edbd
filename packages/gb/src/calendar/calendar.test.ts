import elsewhere from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkdays } from './add-workdays.ts'
import { bundledCalendar, bundledNotices } from './bundled-notices.ts'
import { countWorkdays } from './count-workdays.ts'
import { dueDate } from './due-date.ts'
import { statutoryClocks } from './statutory-clocks.ts'
import { isWorkday, shiftDate } from './work-calendar.ts'

const calendar = bundledCalendar()

describe('addWorkdays meets every worked example of the 条例 clocks', () => {
  test.each([
    ['2025-09-30', [1], '2025-10-09'],
    ['2026-02-13', [1], '2026-02-14'],
    ['2026-02-14', [1], '2026-02-24'],
    ['2026-06-18', [1], '2026-06-22'],
    ['2026-09-25', [1], '2026-09-28'],
    ['2025-09-26', [10], '2025-10-16'],
    ['2025-09-26', [10, 10], '2025-10-30'],
    ['2026-02-10', [10], '2026-03-02'],
    ['2026-02-10', [10, 10], '2026-03-16'],
    ['2026-03-02', [20], '2026-03-30'],
    ['2026-03-16', [20], '2026-04-14'],
    ['2025-10-16', [20], '2025-11-13'],
    ['2026-04-28', [10], '2026-05-14'],
    ['2026-04-28', [10, 5], '2026-05-21'],
    ['2026-05-13', [2], '2026-05-15'],
    ['2026-09-22', [10], '2026-10-13'],
  ])('%s + %j → %s', (from, steps, due) => {
    const sum = steps.reduce((a, b) => a + b, 0)
    expect(addWorkdays(calendar, from, sum)).toEqual({ date: due, provisional: false })
    expect(steps.reduce((at, n) => addWorkdays(calendar, at, n).date, from)).toBe(due)
  })
})

describe('addWorkdays meets every due-date vector', () => {
  test.each([
    ['2025-01-24', 10, '2025-02-13'],
    ['2025-08-01', 20, '2025-08-29'],
    ['2025-09-26', 10, '2025-10-16'],
    ['2025-09-30', 10, '2025-10-21'],
    ['2025-09-30', 20, '2025-11-04'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2025-12-31', 3, '2026-01-06'],
    ['2026-01-31', 1, '2026-02-02'],
    ['2026-02-10', 20, '2026-03-16'],
    ['2026-07-01', 30, '2026-08-12'],
    ['2026-02-13', 10, '2026-03-05'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-14', 10, '2026-03-06'],
    ['2026-02-15', 1, '2026-02-24'],
    ['2026-03-02', 20, '2026-03-30'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-06-18', 2, '2026-06-23'],
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-20', 10, '2026-10-10'],
    ['2026-09-30', 10, '2026-10-20'],
  ])('%s + %i → %s', (from, n, due) =>
    expect(addWorkdays(calendar, from, n)).toEqual({ date: due, provisional: false }),
  )
})

test('countWorkdays counts (from, to]', () => {
  expect(countWorkdays(calendar, '2026-02-10', '2026-03-10')).toEqual({ days: 16, provisional: false })
  expect(countWorkdays(calendar, '2026-03-10', '2026-02-10').days).toBe(-16)
  expect(countWorkdays(calendar, '2026-03-10', '2026-03-10').days).toBe(0)
})

test('isWorkday gives the published number of working days of every month', () => {
  const months = (year: number) =>
    Array.from({ length: 12 }, (_, m) => {
      const days = new Date(Date.UTC(year, m + 1, 0)).getUTCDate()
      return Array.from({ length: days }, (_, d) =>
        isWorkday(calendar, new Date(Date.UTC(year, m, d + 1)).toISOString().slice(0, 10)),
      ).filter(Boolean).length
    })
  expect(months(2025)).toEqual([19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23])
  expect(months(2026)).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23])
})

test('isWorkday agrees with an independent calendar on every day of 2015–2026', () => {
  const differ: string[] = []
  for (let at = '2015-01-01'; at <= '2026-12-31'; at = shiftDate(at, 1))
    if (isWorkday(calendar, at) !== elsewhere.isWorkday(at)) differ.push(at)
  expect(differ).toEqual([])
  expect(calendar.years.size).toBe(12)
})

test('addWorkdays marks what reaches into an unpublished year as 暂估', () => {
  expect(addWorkdays(calendar, '2026-12-31', 1)).toEqual({ date: '2027-01-01', provisional: true })
  expect(addWorkdays(calendar, '2026-12-28', 3)).toEqual({ date: '2026-12-31', provisional: false })
  expect(() => addWorkdays(calendar, '2026-12-28', -1)).toThrow(RangeError)
  expect(() => addWorkdays(calendar, 'soon', 1)).toThrow(RangeError)
})

test('dueDate starts from the civil date in Shanghai', () => {
  expect(dueDate(calendar, new Date('2026-02-13T23:50:00+08:00'), 1).date).toBe('2026-02-14')
  expect(dueDate(calendar, new Date('2026-02-13T16:10:00Z'), 1).date).toBe('2026-02-24')
})

test('countWorkdays undoes addWorkdays', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => shiftDate('2015-06-01', n))
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (from, n) => {
      const due = addWorkdays(calendar, from, n)
      expect(countWorkdays(calendar, from, due.date).days).toBe(n)
      expect(n === 0 || isWorkday(calendar, due.date)).toBe(true)
    }),
  )
})

test('bundledNotices are plausible: make-up days are weekend days, every notice has a paper', () => {
  for (const notice of bundledNotices()) {
    expect(notice.paper).toMatch(/^国办发明电〔\d{4}〕\d+号/)
    for (const date of notice.on) expect([0, 6]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay())
  }
})

test('statutoryClocks hold the limits of the 条例', () => {
  const limits = Object.values(statutoryClocks).map((c) => [c.id, c.days, c.extension, c.article])
  expect(limits).toEqual([
    ['D01', 10, 5, '17'],
    ['D02', 2, 0, '17'],
    ['D03', 1, 10, '21'],
    ['D04', 10, 10, '21'],
    ['D05', 20, 0, '22'],
    ['D06', 10, 0, '26'],
    ['D07', 3, 0, '29'],
  ])
})
