import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanTexts, TextPacker } from './packed-texts.ts'

test('a scan finds what a look at every text finds, with and without a sieve', () => {
  const word = fc.stringMatching(/^[abc|户籍]{0,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), word, fc.constantFrom(1, 90), (words, part, times) => {
      const texts = Array.from({ length: times }, () => words).flat()
      const packer = new TextPacker()
      for (const text of texts) packer.add(text)
      const expected = texts.flatMap((text, i) => (part !== '' && text.includes(part) ? [i] : []))
      expect(scanTexts(packer.pack(), part)).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})

test('a part that reaches over the end of a group or a text is not found', () => {
  const packer = new TextPacker()
  for (let i = 0; i < 5000; i++) packer.add(i % 2 ? 'xyz' : 'abc')
  const texts = packer.pack()
  expect(scanTexts(texts, 'cxy')).toEqual([])
  expect(scanTexts(texts, 'xyz')).toHaveLength(2500)
})
