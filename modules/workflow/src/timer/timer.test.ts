import { addWorkdays, bundledCalendar, countWorkdays, shiftDate } from '@shuyuan/gb'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { colourOf, timerDates } from './timer.ts'

const calendar = bundledCalendar()

test('timerDates counts D04 over make-up days', () => {
  expect(timerDates(calendar, '2026-02-10', 10)).toEqual({
    yellowOn: '2026-02-24',
    orangeOn: '2026-02-27',
    dueOn: '2026-03-02',
    escalateOn: '2026-03-04',
    provisional: false,
  })
})

test('timerDates marks what reaches into a year without notice as 暂估', () => {
  expect(timerDates(calendar, '2026-12-30', 10).provisional).toBe(true)
})

test('colourOf: due day in time, next day red', () => {
  const d02 = timerDates(calendar, '2026-05-13', 2)
  const days = ['2026-05-13', '2026-05-14', '2026-05-15', '2026-05-16']
  expect(days.map((day) => colourOf(d02, day))).toEqual(['green', 'yellow', 'orange', 'red'])
})

test('colourOf agrees with the share of working days gone, for any start and length', () => {
  const start = fc.integer({ min: 0, max: 3900 }).map((n) => shiftDate('2015-03-01', n))
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 60 }), (from, days, later) => {
      const today = shiftDate(from, later)
      const share = countWorkdays(calendar, from, today).days / days
      const overdue = today > addWorkdays(calendar, from, days).date
      const wanted = overdue ? 'red' : share >= 0.8 ? 'orange' : share >= 0.5 ? 'yellow' : 'green'
      expect(colourOf(timerDates(calendar, from, days), today)).toBe(wanted)
    }),
  )
})
