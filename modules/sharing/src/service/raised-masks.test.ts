import type { Column } from '@shuyuan/intake'
import { expect, test } from 'vitest'
import { raisedMasks, stricterMask } from './raised-masks.ts'
import type { ServiceField } from './service-record.ts'

const field: ServiceField = { name: 'a', title: '甲', type: 'text', sensitivity: 'personal', grade: 2, mask: 'name' }
const column = (change: Partial<Column>): Column => ({ ...field, required: false, key: false, ...change }) as Column
const raised = (change: Partial<Column>, published: Partial<ServiceField> = {}) =>
  raisedMasks([{ ...field, ...published }], [column(change)]).get('a') ?? null

test('raisedMasks is empty while the registration stays, or becomes laxer', () => {
  expect(raised({})).toBeNull()
  expect(raised({ sensitivity: 'none' })).toBeNull()
  expect(raised({ grade: 1 })).toBeNull()
  expect(raised({}, { mask: 'full' })).toBeNull()
})

test('raisedMasks names the mask when sensitivity, grade or mask is raised', () => {
  expect(raised({ mask: 'full' })).toBe('full')
  expect(raised({ mask: 'id_number' })).toBe('id_number')
  expect(raised({ sensitivity: 'sensitive' })).toBe('name')
  expect(raised({ grade: 3 })).toBe('name')
  expect(raised({}, { sensitivity: 'none', mask: 'none' })).toBe('name')
  expect(raised({ sensitivity: 'none', grade: 3 }, { sensitivity: 'none', mask: 'none' })).toBe('full')
  expect(raised({ sensitivity: 'none', grade: 2 }, { sensitivity: 'none', mask: 'none', grade: 1 })).toBeNull()
})

test('raisedMasks shows nothing of a column that is registered no more', () => {
  expect(raisedMasks([field], []).get('a')).toBe('full')
})

test('stricterMask', () => {
  expect(stricterMask('none', 'name')).toBe('name')
  expect(stricterMask('full', 'name')).toBe('full')
  expect(stricterMask('name', 'none')).toBe('name')
  expect(stricterMask('name', 'id_number')).toBe('id_number')
})
