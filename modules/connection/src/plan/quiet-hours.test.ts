import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isQuiet, nextClosing, nextOpening } from './quiet-hours.ts'

const night = { quietFrom: '22:00', quietUntil: '06:00' }
const at = (clock: string) => new Date(`2026-03-02T${clock}+08:00`)

test.each([
  ['21:59:59', false],
  ['22:00:00', true],
  ['23:30:00', true],
  ['05:59:59', true],
  ['06:00:00', false],
  ['12:00:00', false],
])('the night from 22:00 to 06:00 at %s: %s', (clock, open) => {
  expect(isQuiet(night, at(clock))).toBe(open)
})

test('the next opening and the closing of the hours', () => {
  expect(nextOpening(night, at('12:34:56'))).toEqual(at('22:00:00'))
  expect(nextOpening(night, at('23:00:01'))).toEqual(at('23:00:01'))
  expect(nextClosing(night, at('23:10:30'))).toEqual(new Date('2026-03-03T06:00:00+08:00'))
  expect(nextClosing(night, at('12:00:00'))).toBeNull()
  expect(nextClosing({ quietFrom: null, quietUntil: null }, at('12:00:00'))).toBeNull()
})

test('an opening is open and never more than a day away, whatever the hours', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
  const now = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(clock, clock, now, (quietFrom, quietUntil, when) => {
      const hours = { quietFrom, quietUntil }
      const opening = nextOpening(hours, when)
      expect(isQuiet(hours, opening)).toBe(true)
      expect(opening.getTime() - when.getTime()).toBeLessThanOrEqual(86_400_000)
      expect(opening.getTime()).toBeGreaterThan(when.getTime() - 60_000)
    }),
  )
})
