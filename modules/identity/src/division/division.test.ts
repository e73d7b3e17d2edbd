import { expect, test } from 'vitest'
import { levelOf, normalCode, parentsOf } from './division.ts'
import { parseDivisions } from './parse-divisions.ts'

test.each([
  ['11', '110000', 1],
  ['1301', '130100', 2],
  ['130111', '130111', 3],
  ['130111200', '130111200', 4],
  ['130111200201', '130111200201', 5],
  ['130111200000', '130111200', 4],
  ['130111000000', '130111', 3],
  ['441900003', '441900003', 4],
])('normalCode and levelOf of %s', (text, code, level) => {
  expect(normalCode(text)).toBe(code)
  expect(levelOf(code)).toBe(level)
})

test.each(['', '1', '130000200', '13011', 'abcdef', '000000', '1301112002011', '１３０１１１'])(
  'normalCode refuses %s',
  (text) => {
    expect(normalCode(text)).toBeNull()
  },
)

test('parentsOf goes to the nearest level, and a county may hang below its province', () => {
  expect(parentsOf('130111200201')).toEqual(['130111200'])
  expect(parentsOf('441900003')).toEqual(['441900'])
  expect(parentsOf('110101')).toEqual(['110100', '110000'])
  expect(parentsOf('110000')).toEqual([])
})

test('parseDivisions reads Chinese and English headers with BOM and quotes, and leaves other columns', () => {
  const english = '\ufeffcode,name,cityCode\n110101,"东城区",1101\n'
  expect(parseDivisions(english)).toEqual([{ code: '110101', name: '东城区' }])
  expect(parseDivisions('区划代码,区划名称,停用日期\n320000,江苏省,\n')).toEqual([
    { code: '320000', name: '江苏省', validTo: '' },
  ])
  expect(parseDivisions('a,b\n1,2\n')).toBeNull()
  expect(parseDivisions('code,name\n"broken')).toBeNull()
})
