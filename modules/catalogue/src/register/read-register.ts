import { unguardCell } from '@shuyuan/kernel'
import { parse } from 'csv-parse/sync'
import { enumerations } from '../entry/enumerations.ts'
import { error } from '../errors.ts'
import type { RegisterColumn } from './register-column.ts'

export interface RegisterRow {
  /** row of the file, header = 1 */
  row: number
  values: Record<string, unknown>
}

const MOST_ROWS = 5000

/**
 * Rows of a CSV file by field; labels of code lists become codes. Columns may stand in any order, unknown ones are refused so that nothing is
 * silently left out. Throws CATALOGUE_REGISTER_UNREADABLE. Pure.
 */
export function readRegister(csv: string, columns: RegisterColumn[]): RegisterRow[] {
  const lines = parseLines(csv)
  const titles = (lines[0] ?? []).map((title) => title.trim())
  const wanted = columns.map(({ title }) => title)
  const unknown = titles.find((title) => !wanted.includes(title))
  const doubled = titles.find((title, i) => titles.indexOf(title) !== i)
  if (titles.length === 0 || unknown !== undefined || doubled !== undefined)
    throw error('CATALOGUE_REGISTER_UNREADABLE', {
      reason: `表头“${unknown ?? doubled ?? ''}”不认识或重复，应为：${wanted.join('、')}`,
    })
  if (lines.length > MOST_ROWS + 1)
    throw error('CATALOGUE_REGISTER_UNREADABLE', { reason: `共 ${lines.length - 1} 行，一次最多 ${MOST_ROWS} 行` })
  return lines.slice(1).flatMap((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const values: Record<string, unknown> = {}
    for (const column of columns) {
      const cell = unguardCell((cells[titles.indexOf(column.title)] ?? '').trim())
      if (cell !== '') values[column.field] = valueOf(column, cell)
    }
    return [{ row: i + 2, values }]
  })
}

function parseLines(csv: string): string[][] {
  try {
    return parse(csv, { bom: true, relaxColumnCount: true, maxRecordSize: 100_000 })
  } catch {
    throw error('CATALOGUE_REGISTER_UNREADABLE', { reason: '不是完好的 CSV 文件，请检查引号是否成对' })
  }
}

function valueOf({ codes, number }: RegisterColumn, cell: string): unknown {
  if (number) return /^-?\d+$/.test(cell) ? Number(cell) : cell
  const list = codes && enumerations[codes]
  return (list && Object.entries(list).find(([code, label]) => label === cell || code === cell)?.[0]) ?? cell
}
