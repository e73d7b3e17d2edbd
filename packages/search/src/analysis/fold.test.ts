import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'
import { fold } from './fold.ts'

test('fold: width, case and simplified characters become one form; the way of plain text is the way of all', () => {
  expect(fold('ＡＢＣ（戶籍）　ID_NO，①ﬁ')).toBe('abc(户籍) id_no,1fi')
  const char = fc.constantFrom(...'户戶籍ＡzZ（）　，。“”、09 \n', 'é', 'e\u0301', '①', 'ﬁ', '𠮷', '가', 'が')
  fc.assert(
    fc.property(fc.array(char, { maxLength: 12 }), (chars) => {
      const text = chars.join('')
      // a character that is not plain sends the whole text the slow way; what it becomes is taken off again
      expect(fold(text)).toBe(fold(`①${text}`).slice(1))
    }),
  )
})

test('findWords says where words stand in the text as it is written', () => {
  expect(findWords('全市戶籍人口（户籍）', ['户籍'])).toEqual([
    [2, 4],
    [7, 9],
  ])
  expect(findWords('①戶籍ﬁ户籍', ['户籍'])).toEqual([
    [1, 3],
    [4, 6],
  ])
  expect(findWords('人口', ['户籍', ''])).toEqual([])
})
