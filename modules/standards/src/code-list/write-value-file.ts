import { csvLine } from '@shuyuan/kernel'
import { writeXlsx } from 'hucre/xlsx'
import type { ListValue } from './code-list.ts'
import { valueTable } from './value-table.ts'

/** A code list as CSV (UTF-8 with BOM, guarded against formulas) or XLSX; `readValueFile` reads both back. */
export async function writeValueFile(
  format: 'csv' | 'xlsx',
  name: string,
  values: readonly ListValue[],
): Promise<string | Buffer> {
  const table = valueTable(values)
  if (format === 'csv') return `\ufeff${table.map(csvLine).join('')}`
  const sheet = { name: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31), rows: table }
  return Buffer.from(await writeXlsx({ sheets: [sheet] }))
}
