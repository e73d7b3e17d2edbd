import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diceOf, editShare, overlapOf, packSketch, sketchValues, unpackSketch } from './index.ts'

const hash = (value: string) => createHash('sha256').update(value).digest()
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `v${from + i}`)

test('sketchValues counts small sets exactly and large ones within 20 %', () => {
  expect(sketchValues(['a', 'b', 'a', ''], hash).distinct).toBe(3)
  for (const size of [200, 5_000, 60_000]) {
    const { distinct } = sketchValues([...range(0, size), ...range(0, size)], hash)
    expect(Math.abs(distinct - size) / size).toBeLessThan(0.2)
  }
})

test('sketchValues does not depend on order or repetition', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (values) => {
      expect(sketchValues([...values].reverse(), hash, 16)).toEqual(sketchValues([...values, ...values], hash, 16))
    }),
  )
})

test.each([
  [range(0, 100), range(50, 150), 1 / 3, 0.5],
  [range(0, 20_000), range(10_000, 30_000), 1 / 3, 0.5],
  [range(0, 2_000), range(0, 40_000), 0.05, 1],
  [range(0, 3_000), range(9_000, 12_000), 0, 0],
])('overlapOf meets the true overlap (%#)', (left, right, jaccard, containment) => {
  const [a, b] = [sketchValues(left, hash), sketchValues(right, hash)]
  const found = overlapOf(a, b)
  expect(Math.abs(found.jaccard - jaccard)).toBeLessThan(0.12)
  expect(Math.abs(found.containment - containment)).toBeLessThan(0.35)
  expect(overlapOf(b, a)).toEqual(found)
})

test('packSketch and unpackSketch are each other’s inverse', () => {
  const sketch = sketchValues(range(0, 1_000), hash)
  expect(unpackSketch(packSketch(sketch))).toEqual(sketch)
})

test('diceOf and editShare are symmetric, 1 for equals and 0 for strangers', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      expect(diceOf(a, b)).toBe(diceOf(b, a))
      expect(editShare(a, b)).toBeCloseTo(editShare(b, a))
      expect([diceOf(a, a), editShare(a, a)]).toEqual([1, 1])
    }),
  )
  expect(diceOf('联系电话', '邮政编码')).toBe(0)
  expect(editShare('身份证号', '身份证号码')).toBeCloseTo(0.8)
})
