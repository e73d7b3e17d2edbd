import type { Column } from '@shuyuan/intake'
import type { Item } from '../facts/item.ts'

/** How readers of other departments see personal items (packages/masking). */
const masks: Record<string, string> = {
  id_number: 'id_number',
  person_name: 'name',
  mobile: 'mobile',
  address: 'address',
  birth_date: 'birth_date',
  amount: 'amount',
}

/** The columns of a dataset as its catalogue entry promises them. */
export function datasetColumns(items: Item[]): Column[] {
  return items.map((item) => ({
    name: item.name,
    title: item.title,
    type: item.type,
    required: item.required,
    key: item.key,
    ...(item.codeList ? { codeList: item.codeList } : {}),
    grade: item.grade,
    sensitivity: item.sensitivity,
    ...(item.sensitivity === 'none' ? {} : { mask: masks[item.semantic] ?? 'full' }),
  }))
}
