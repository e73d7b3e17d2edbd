import type { SourceColumn } from '@shuyuan/connector'
import { expect, test } from 'vitest'
import { changeText, compareShapes } from './drift.ts'

const column = (name: string, nativeType = 'text', more: Partial<SourceColumn> = {}): SourceColumn => ({
  name,
  nativeType,
  type: nativeType.startsWith('int') ? 'integer' : nativeType.startsWith('numeric') ? 'decimal' : 'text',
  format: nativeType.startsWith('numeric') ? nativeType.slice(7) : null,
  nullable: true,
  key: null,
  comment: null,
  ...more,
})
const before = [column('id', 'integer', { key: 1 }), column('name'), column('fee', 'numeric(10,2)')]
const links = before.map(({ name }) => ({ source: name, column: name }))
const texts = (now: SourceColumn[], needsKey = false) =>
  compareShapes(before, now, links, needsKey).map((c) => `${changeText(c)}${c.holds ? '!' : ''}`)

test('nothing changed, nothing told; another order or remark is no change', () => {
  expect(texts(before)).toEqual([])
  expect(
    texts([before[2] as SourceColumn, before[0] as SourceColumn, column('name', 'text', { comment: '姓名' })]),
  ).toEqual([])
})

test('an added column does not hold, a removed or retyped one does', () => {
  expect(texts([...before, column('phone')])).toEqual(['新增字段“phone”（text）'])
  expect(texts(before.slice(0, 2))).toEqual(['删除字段“fee”（原为 numeric(10,2)）!'])
  expect(texts([...before.slice(0, 2), column('fee', 'numeric(12,2)')])).toEqual([
    '字段“fee”改了类型：numeric(10,2) → numeric(12,2)!',
  ])
  expect(texts([before[0] as SourceColumn, column('name', 'varchar(50)'), before[2] as SourceColumn])).toEqual([
    '字段“name”改了类型：text → varchar(50)',
  ])
})

test('what only a column that is not read suffers does not hold', () => {
  const some = links.filter((link) => link.column !== 'fee')
  expect(compareShapes(before, before.slice(0, 2), some, false)).toMatchObject([{ kind: 'removed', holds: false }])
})

test('a column in the place of another of its type is taken for renamed', () => {
  const now = [before[0] as SourceColumn, column('full_name'), before[2] as SourceColumn]
  expect(texts(now)).toEqual(['字段“name”疑似改名为“full_name”!'])
})

test('another primary key holds where rows are merged by it', () => {
  const now = [column('id', 'integer'), column('name', 'text', { key: 1 }), before[2] as SourceColumn]
  expect(texts(now)).toEqual(['主键变化：id → name'])
  expect(texts(now, true)).toEqual(['主键变化：id → name!'])
})
