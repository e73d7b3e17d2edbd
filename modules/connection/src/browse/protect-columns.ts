import type { DataItem } from '@shuyuan/catalogue'
import type { Column } from '@shuyuan/intake'

const STRICTNESS = { none: 0, personal: 1, sensitive: 2 } as const

/**
 * Each column at least as protected as the data item of the entry that it stands for (by physical name, else by title): what a source calls
 * a column says less than what its department has registered. Pure.
 */
export function protectColumns(
  columns: readonly Column[],
  items: readonly Pick<DataItem, 'name' | 'title' | 'sensitivity' | 'grade' | 'mask'>[],
): Column[] {
  return columns.map((column) => {
    const item =
      items.find(({ name }) => name.toLowerCase() === column.name) ?? items.find(({ title }) => title === column.title)
    if (!item) return column
    const mask = column.mask ?? item.mask
    const stricter = STRICTNESS[item.sensitivity] > STRICTNESS[column.sensitivity]
    return {
      ...column,
      grade: item.grade > column.grade ? item.grade : column.grade,
      sensitivity: stricter ? item.sensitivity : column.sensitivity,
      ...(mask ? { mask } : {}),
    }
  })
}
