import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareHeader, headerText } from './header.ts'

const columns = [
  { name: 'id', title: '编号' },
  { name: 'name', title: '姓名' },
]
const of = (header: string[], headerRows = 1) => ({ header, headerRows })

test.each([
  ['the same', ['编号', '姓名'], null, null],
  ['names for titles', ['id', 'name'], null, null],
  ['one more', ['编号', '姓名', '电话'], '新出现字段“电话”，没有装载', []],
  ['one less', ['编号'], '缺少字段“姓名”', ['姓名']],
  ['another name', ['编号', '名字'], '缺少字段“姓名”；新出现字段“名字”（可能是改名）', ['姓名']],
] as const)('%s', (_, header, text, missing) => {
  const change = compareHeader(of([...header]), of(['编号', '姓名']), columns)
  expect(change && headerText(change)).toBe(text)
  expect(change?.missing ?? null).toEqual(missing)
})

test('a column that was there before, but belongs to nothing, is told once', () => {
  expect(compareHeader(of(['编号', '姓名', '电话']), of(['编号', '姓名', '电话']), columns)).toBeNull()
  expect(compareHeader(of(['编号', '姓名', '电话']), null, columns)).toBeNull()
})

test('a file without header is no news unless there was one before', () => {
  expect(compareHeader(of(['col_0', 'col_1'], 0), of(['col_0', 'col_1'], 0), columns)).toBeNull()
  expect(compareHeader(of(['col_0', 'col_1'], 0), of(['编号', '姓名']), columns)).toMatchObject({ headless: true })
})

test('order never counts', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 })
  const shuffled = names.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const known = all.map((name) => ({ name, title: name }))
      expect(compareHeader(of(other), of(all), known)).toBeNull()
    }),
  )
})
