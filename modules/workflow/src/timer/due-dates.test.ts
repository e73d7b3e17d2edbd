import { addWorkdays, bundledCalendar, shiftDate } from '@shuyuan/gb'
import elsewhere from 'chinese-days'
import { expect, test } from 'vitest'
import { clockRules } from './clock-rule.ts'
import { timerDates } from './timer.ts'

const calendar = bundledCalendar()
/** Every rule as it is, and with all of its extension. */
const LENGTHS = [...new Set(clockRules().flatMap(({ days, extension }) => [days, days + extension]))].sort(
  (a, b) => a - b,
)

/** Working days of an independent package, once for all days that can be met. */
const workdays = (() => {
  const found: string[] = []
  for (let at = '2015-01-01'; at <= '2026-12-31'; at = shiftDate(at, 1)) if (elsewhere.isWorkday(at)) found.push(at)
  return found
})()

test('due date of every rule for every day of 2015–2026 is what an independent calendar counts', () => {
  const differ: string[] = []
  let compared = 0
  let next = 0
  for (let from = '2015-01-01'; from <= '2026-12-31'; from = shiftDate(from, 1)) {
    while (next < workdays.length && (workdays[next] as string) <= from) next++
    for (const days of LENGTHS) {
      const expected = workdays[next + days - 1]
      const { dueOn, provisional, yellowOn, orangeOn, escalateOn } = timerDates(calendar, from, days)
      const ordered = from < yellowOn && yellowOn <= orangeOn && orangeOn <= dueOn && dueOn < escalateOn
      // what needs 2027 is 暂估: the notice is not published
      const right = expected === undefined ? provisional && dueOn >= '2027-01-01' : dueOn === expected && !provisional
      compared++
      if (!ordered || !right) differ.push(`${from} + ${days} = ${dueOn}`)
    }
  }
  expect(differ).toEqual([])
  expect(compared).toBe(4383 * LENGTHS.length)
})

test('a pause moves the due date by exactly the working days that did not count', () => {
  for (const paused of [0, 1, 3, 11])
    for (let from = '2026-01-01'; from <= '2026-06-30'; from = shiftDate(from, 1))
      expect(timerDates(calendar, from, 10, paused).dueOn).toBe(addWorkdays(calendar, from, 10 + paused).date)
})
