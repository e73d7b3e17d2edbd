import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ColumnProfile } from '../profile/profile.ts'
import { columnDrift } from './column-drift.ts'

const of = (over: Partial<ColumnProfile>): ColumnProfile => ({
  name: 'a',
  title: 'a',
  type: 'text',
  filled: 100,
  empty: 0,
  blank: 0,
  distinct: 2,
  distinctError: 0,
  once: 0,
  length: null,
  min: null,
  max: null,
  mean: null,
  deviation: null,
  quantiles: null,
  histogram: [],
  patterns: [],
  top: [],
  masked: false,
  recognized: null,
  ...over,
})
const values = (shares: Record<string, number>, over: Partial<ColumnProfile> = {}) =>
  of({ top: Object.entries(shares).map(([value, x]) => ({ value, count: x, share: { low: x, high: x } })), ...over })

describe('columnDrift', () => {
  test('is the share of rows that changed their value', () => {
    expect(columnDrift(values({ x: 0.9, y: 0.1 }), values({ x: 0.9, y: 0.1 }))).toBe(0)
    expect(columnDrift(values({ x: 0.9, y: 0.1 }), values({ x: 0.5, y: 0.5 }))).toBe(0.4)
    expect(columnDrift(values({ x: 1 }), values({ y: 1 }))).toBe(1)
    expect(columnDrift(values({ x: 0.6 }), values({ x: 0.6, z: 0.3 }))).toBe(0.3)
  })

  test('counts cells that became empty', () => {
    expect(columnDrift(values({ x: 1 }), values({ x: 1 }, { filled: 75, empty: 25 }))).toBe(0.25)
    expect(columnDrift(values({ x: 1 }), of({ filled: 0, empty: 100 }))).toBe(1)
    expect(columnDrift(of({ filled: 0, empty: 9 }), of({ filled: 0, empty: 9 }))).toBe(0)
  })

  test('measures numbers by their quantiles', () => {
    const numbers = (shift: number) => of({ quantiles: [1, 5, 25, 50, 75, 95, 99].map((q) => q + shift) })
    expect(columnDrift(numbers(0), numbers(0))).toBe(0)
    expect(columnDrift(numbers(0), numbers(25))).toBeCloseTo(0.25, 1)
    // nothing is known of the hundredth beyond the outermost quantile
    expect(columnDrift(numbers(0), numbers(500))).toBe(0.99)
  })

  test('cannot tell where all values differ', () => expect(columnDrift(of({}), of({}))).toBeNull())

  test('lies between 0 and 1, the same in both directions', () => {
    const share = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 1, max: 9 }), { minKeys: 1 })
    const shares = share.map((counts) => {
      const all = Object.values(counts).reduce((a, b) => a + b, 0)
      return Object.fromEntries(Object.entries(counts).map(([value, n]) => [value, n / all]))
    })
    fc.assert(
      fc.property(shares, shares, fc.integer({ min: 0, max: 100 }), (a, b, empty) => {
        const [before, after] = [values(a), values(b, { filled: 100 - empty, empty })]
        const drift = columnDrift(before, after) as number
        expect(drift).toBeGreaterThanOrEqual(0)
        expect(drift).toBeLessThanOrEqual(1)
        expect(columnDrift(after, before)).toBe(drift)
      }),
      { seed: 1 },
    )
  })
})
