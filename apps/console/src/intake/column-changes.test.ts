import { expect, test } from 'vitest'
import { columnChanges } from './column-changes.ts'

const amount = {
  name: 'amount',
  title: '金额',
  type: 'decimal',
  format: '(18,2)',
  required: false,
  key: false,
  grade: 2,
  sensitivity: 'none',
} as const
const id = { ...amount, name: 'id', title: '编号', type: 'text', key: true } as const

test('columnChanges tells what was edited, what is gone and what is new, and nothing of the rest', () => {
  const note = { ...amount, name: 'note', title: '备注' }
  const { format: _, ...plain } = amount
  expect(columnChanges([id, amount], [id, amount])).toEqual([])
  expect(columnChanges([id, amount], [id, { ...plain, type: 'integer', required: true }, note])).toEqual([
    { name: 'amount', title: '金额', how: 'changed', fields: ['type', 'required', 'format'] },
    { name: 'note', title: '备注', how: 'added', fields: [] },
  ])
  expect(columnChanges([id, amount], [amount])).toEqual([{ name: 'id', title: '编号', how: 'removed', fields: [] }])
})
