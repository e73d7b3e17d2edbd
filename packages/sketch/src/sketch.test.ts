import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diceOf, editShare, likelyPairs, overlapOf, packSketch, sketchValues, unpackSketch } from './index.ts'

const hash = (value: string) => createHash('sha256').update(value).digest()
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `v${from + i}`)

const K = 256
/** The first values in the order of a hash of their own, as a database would hand them over. */
const sketch = (values: string[]) => {
  const order = (value: string) => createHash('md5').update(value).digest('hex')
  const distinct = [...new Set(values)]
  const first = distinct
    .map((v) => [order(v), v] as const)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .slice(0, K)
  return sketchValues(
    first.map(([, value]) => value),
    distinct.length,
    hash,
  )
}

test.each([
  [range(0, 100), range(50, 150), 1 / 3, 0.5],
  [range(0, 20_000), range(10_000, 30_000), 1 / 3, 0.5],
  [range(0, 2_000), range(0, 40_000), 0.05, 1],
  [range(0, 3_000), range(9_000, 12_000), 0, 0],
])('overlapOf meets the true overlap (%#)', (left, right, jaccard, containment) => {
  const [a, b] = [sketch(left), sketch(right)]
  const found = overlapOf(a, b)
  expect(Math.abs(found.jaccard - jaccard)).toBeLessThan(0.1)
  expect(Math.abs(found.containment - containment)).toBeLessThan(0.25)
  expect(overlapOf(b, a)).toEqual(found)
})

test('overlapOf is exact for small sets and says when it rests on nothing', () => {
  expect(overlapOf(sketch(['a', 'b']), sketch(['b', 'c']))).toEqual({ jaccard: 1 / 3, containment: 0.5, basis: 2 })
  expect(overlapOf(sketch([]), sketch(['a'])).basis).toBe(0)
  expect(overlapOf(sketch(range(0, 60_000)), sketch(range(0, 20))).basis).toBeLessThan(1)
})

test('packSketch and unpackSketch are each other’s inverse', () => {
  const one = sketch(range(0, 1_000))
  expect(unpackSketch(packSketch(one))).toEqual(one)
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

test('likelyPairs names exactly the pairs that share first marks, and leaves out marks that everybody holds', () => {
  const sets = fc.array(fc.uniqueArray(fc.nat(60), { maxLength: 24 }), { maxLength: 30 })
  fc.assert(
    fc.property(sets, (marks) => {
      const first = marks.map((one) => one.slice(0, 16))
      const wanted = first.flatMap((a, i) =>
        first.flatMap((b, j) => (i < j && a.filter((mark) => b.includes(mark)).length >= 2 ? [`${i} ${j}`] : [])),
      )
      expect(
        likelyPairs(marks.map((one) => ({ marks: one })))
          .map((pair) => pair.join(' '))
          .sort(),
      ).toEqual(wanted.sort())
    }),
  )
  const everybody = Array.from({ length: 60 }, (_, i) => ({ marks: [1, 2, 3, 100 + i] }))
  expect(likelyPairs(everybody)).toEqual([])
})
