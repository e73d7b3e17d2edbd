import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, fencesOf, openDraw, quantileOf, shareInterval } from './index.ts'

describe('editDistance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['ca', 'ac', 1],
    ['城关镇', '城关真', 1],
    ['', 'ab', 2],
  ])('of %s and %s is %d', (a, b, distance) => expect(editDistance(a, b, 9)).toBe(distance))

  test('is symmetric, zero for equal texts only, and gives up beyond the bound', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, max) => {
        const whole = editDistance(a, b, 99)
        expect(whole).toBe(editDistance(b, a, 99))
        expect(whole === 0).toBe(a === b)
        expect(editDistance(a, b, max)).toBe(Math.min(whole, max + 1))
      }),
    )
  })
})

describe('fencesOf', () => {
  test('are not moved by a few wild values, and there are none without spread', () => {
    const calm = Array.from({ length: 100 }, (_, i) => i)
    const { low, high } = fencesOf([...calm, 1e9, -1e9]) as { low: number; high: number }
    expect(low).toBeGreaterThan(-200)
    expect(high).toBeLessThan(300)
    expect(fencesOf([1, 1, 1, 1, 9])).toBeNull()
    expect(quantileOf([1, 2, 3, 4], 0.5)).toBe(2.5)
  })
})

describe('shareInterval', () => {
  test('holds the share, and narrows with the rows drawn', () => {
    const few = shareInterval(5, 10)
    const many = shareInterval(500, 1000)
    // Wilson 1927, p = 0.5, n = 10: 0.237 … 0.763
    expect(few.low).toBeCloseTo(0.237, 3)
    expect(few.high).toBeCloseTo(0.763, 3)
    expect(many.high - many.low).toBeLessThan(few.high - few.low)
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 })
  })
})

test('openDraw gives the same numbers for the same seed, within the bound', () => {
  const [a, b] = [openDraw(7), openDraw(7)]
  const drawn = Array.from({ length: 50 }, () => a(10))
  expect(drawn).toEqual(Array.from({ length: 50 }, () => b(10)))
  expect(drawn.every((n) => n >= 0 && n < 10)).toBe(true)
  expect(new Set(drawn).size).toBeGreaterThan(5)
})
