import type { Column } from '@shuyuan/intake'
import { expect, test } from 'vitest'
import { protectColumns } from './protect-columns.ts'

const column = (name: string, title: string, rest: Partial<Column> = {}): Column => ({
  name,
  title,
  type: 'text',
  required: false,
  key: false,
  grade: 2,
  sensitivity: 'none',
  ...rest,
})

test('protectColumns raises a column to its data item, by name or title, and never lowers one', () => {
  const columns = [
    column('aid_cert_no', '低保证号'),
    column('xm', '姓名', { sensitivity: 'sensitive', grade: 4, mask: 'name' }),
    column('other', '备注'),
  ]
  const items = [
    { name: 'AID_CERT_NO', title: '证号', sensitivity: 'personal', grade: 3, mask: 'head_tail' },
    { name: 'person_name', title: '姓名', sensitivity: 'personal', grade: 3, mask: 'full' },
  ] as const
  expect(protectColumns(columns, items)).toEqual([
    { ...columns[0], sensitivity: 'personal', grade: 3, mask: 'head_tail' },
    columns[1],
    columns[2],
  ])
})
