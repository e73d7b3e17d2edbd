import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formOf } from './form.ts'

test('formOf leaves no letter and no digit of a value, and nothing of what a database left', () => {
  for (const [value, form] of [
    ['320281199001010016', '9'],
    ['云AB12-3', '中a9-9'],
    ['\u0001·\u0001', '中·中'],
    ['ئاينۇر', '□'],
    ['１２３', '□'],
    ['', ''],
  ] as const)
    expect(formOf(value)).toBe(form)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const form = formOf(value)
      expect(form.replaceAll(/[9a中]/g, '')).not.toMatch(/[\p{L}\p{M}\p{N}]/u)
      expect(formOf(form)).toBe(form)
    }),
  )
})
