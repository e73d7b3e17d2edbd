import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldMarks, markedFields } from './field-marks.ts'

test('markedFields reads what fieldMarks wrote, in letters only', () => {
  const name = fc.string({ minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 40 }), fc.infiniteStream(fc.boolean()), (names, coin) => {
      const offered = names.map((one) => ({ name: one }))
      const used = names.filter(() => coin.next().value)
      const marks = fieldMarks(offered, used)
      expect(marks).toMatch(/^[a-p]*$/)
      expect(markedFields(offered, marks)).toEqual(used)
    }),
  )
})
