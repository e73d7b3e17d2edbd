import { expect, test } from 'vitest'
import { costOf, type Price } from './cost.ts'

test('costOf takes the price that was in force on the day, and none where none is set', () => {
  const price = (fromDay: string, yuan: number): Price => ({
    layer: 'lake',
    fromDay,
    yuan,
    setBy: '',
    setAt: new Date(),
  })
  const prices = [price('2026-01-01', 0.5), price('2026-06-01', 0.25)]
  expect(costOf({ day: '2026-05-31', layer: 'lake', bytes: 10e9 }, prices)).toBe(5)
  expect(costOf({ day: '2026-06-01', layer: 'lake', bytes: 10e9 }, prices)).toBe(2.5)
  expect(costOf({ day: '2025-12-31', layer: 'lake', bytes: 10e9 }, prices)).toBeNull()
  expect(costOf({ day: '2026-06-01', layer: 'archive', bytes: 1 }, prices)).toBeNull()
})
