import { csvLine } from '@shuyuan/kernel'
import { enumerations } from '../entry/enumerations.ts'
import type { RegisterColumn } from './register-column.ts'

/** A register as the CSV file that its import takes (UTF-8 with BOM): labels instead of codes. An empty register is the template. Pure. */
export function exportRegister(columns: RegisterColumn[], rows: object[]): string {
  const cell = (row: object, { field, codes }: RegisterColumn) => {
    const value = (row as Record<string, unknown>)[field] ?? ''
    return codes ? (enumerations[codes]?.[String(value)] ?? String(value)) : String(value)
  }
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map((column) => cell(row, column)))]
  return `\uFEFF${lines.map(csvLine).join('')}`
}
