import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparable, lookupKey } from './lookup-key.ts'

test('lookupKey joins values of any width and case to one key, and never two pairs to the same', () => {
  expect(lookupKey(['１１０ａ'])).toBe(lookupKey([' 110A ']))
  expect(lookupKey(['a\u001f', 'b'])).not.toBe(lookupKey(['a', '\u001fb', '']))
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 2, maxLength: 2 }),
      fc.array(fc.string(), { minLength: 2, maxLength: 2 }),
      (a, b) => {
        const same = a.every((value, i) => lookupKey([value]) === lookupKey([b[i] as string]))
        expect(lookupKey(a) === lookupKey(b)).toBe(same)
      },
    ),
  )
})

test.each([
  ['12.50', '12.5'],
  ['100', '100.0'],
  ['007', '7'],
  ['-0.50', '-0.5'],
  ['+3', '3'],
])('comparable takes %s and %s for one number', (a, b) => {
  expect(comparable(a, 'decimal')).toBe(comparable(b, 'decimal'))
})

test('comparable keeps zeros of texts and differing numbers apart', () => {
  expect(comparable('007', 'text')).toBe('007')
  expect(comparable('10', 'integer')).not.toBe(comparable('1', 'integer'))
  expect(comparable('1.05', 'decimal')).not.toBe(comparable('1.5', 'decimal'))
})
