import { type Column, type ColumnType, columnNames } from '../dataset/column.ts'
import { columnType, decimalFormat, valueType } from './value-type.ts'

/** A first column list from titles and sample rows: types by value, everything optional, grade 2 until somebody says otherwise. */
export function proposeColumns(header: readonly string[], rows: readonly (readonly (string | null)[])[]): Column[] {
  const names = columnNames(header)
  return header.map((title, i) => {
    const values = rows.map((row) => row[i]?.trim() ?? '').filter(Boolean)
    const type = guessType(values)
    const format = type === 'decimal' ? decimalFormat(values) : null
    return {
      name: names[i] as string,
      title,
      type,
      required: false,
      key: false,
      ...(format ? { format } : {}),
      grade: 2,
      sensitivity: 'none',
    }
  })
}

function guessType(values: readonly string[]): ColumnType {
  const counts = new Map<ColumnType, number>()
  for (const value of values) {
    const type = valueType(value)
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  const type = columnType(counts)
  // Numbers that all have the same eleven or more digits are identifiers (mobile numbers, account numbers).
  const length = values[0]?.length ?? 0
  return type === 'integer' && length >= 11 && values.every((v) => v.length === length) ? 'text' : type
}
