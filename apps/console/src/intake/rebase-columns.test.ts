import { expect, test } from 'vitest'
import { rebaseColumns } from './rebase-columns.ts'

const column = (name: string, more: object = {}) => ({
  name,
  title: name,
  type: 'text' as const,
  required: false,
  key: false,
  grade: 2 as const,
  sensitivity: 'none' as const,
  ...more,
})

test('rebaseColumns keeps what both changed, mine where both changed the same part', () => {
  const base = [column('id'), column('name', { format: 'x' }), column('gone'), column('theirs')]
  const bare = column('name')
  const mine = [column('id', { key: true, title: '编号' }), bare, column('theirs'), column('mine')]
  const fresh = [
    column('id', { title: '标识', required: true }),
    column('name', { format: 'x', title: '姓名' }),
    column('gone'),
  ]
  expect(rebaseColumns(base, mine, [...fresh, column('new')])).toEqual([
    column('id', { key: true, title: '编号', required: true }),
    column('name', { title: '姓名' }),
    column('new'),
    column('mine'),
  ])
  expect(rebaseColumns(base, base, fresh)).toEqual(fresh)
  expect(rebaseColumns(base, mine, base)).toEqual(mine)
})
