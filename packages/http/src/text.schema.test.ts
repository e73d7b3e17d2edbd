import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { line, prose } from './index.ts'

const published = (schema: z.ZodType) => {
  const { pattern } = z.toJSONSchema(schema, { io: 'input' }) as { pattern: string }
  return new RegExp(pattern, 'u')
}

test('line: the pattern that the API document publishes says yes exactly where the validator does', () => {
  const pattern = published(line(80))
  expect(pattern.source).not.toMatch(/\\p\{/)
  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom(' ', '\t', '\n', '\0', '\u3000', '\u202e', '甲', '𠮷', '\ud800'),
      fc.string({ maxLength: 2 }),
    ),
    maxLength: 40,
  })
  fc.assert(
    fc.property(texts, (text) => {
      expect(line(80).safeParse(text).success).toBe(text.length <= 80 && text.trim() !== '' && pattern.test(text))
      // what a plain reading says: nothing barred inside, white space around it is taken off
      const plain = text.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(text.trim())
      expect(line(80).safeParse(text).success).toBe(plain)
    }),
    { seed: 7, numRuns: 500 },
  )
})

test('line and prose: length is measured before trimming, as the document says', () => {
  for (const schema of [line(9), prose(9)]) {
    expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ maxLength: 9 })
    expect([schema.parse(`甲${' '.repeat(8)}`), schema.safeParse(`甲${' '.repeat(9)}`).success]).toEqual(['甲', false])
  }
})

test('line and prose: hostile text costs no more than its length', () => {
  const began = performance.now()
  for (const text of [`a${' '.repeat(1 << 20)}\n b`, `${' a'.repeat(1 << 19)}\0`, `${'\u3000'.repeat(1 << 20)}\0`])
    for (const schema of [line(4 << 20), prose(4 << 20)]) schema.safeParse(text)
  expect(performance.now() - began).toBeLessThan(5000)
})
