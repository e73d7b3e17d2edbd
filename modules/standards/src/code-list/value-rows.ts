import { isRealDate } from '@shuyuan/gb'
import { unguardCell } from '@shuyuan/kernel'
import { brokenParents, brokenPeriods, type ListValue, repeatedCodes } from './code-list.ts'
import { VALUE_COLUMNS } from './value-table.ts'

export interface RowFault {
  /** line in the file, the header counted */
  row: number
  column: string
  value: string
  message: string
}

/** The values of a table whose first row is a header, and what is wrong with which cell. Null when the header has no code or label. */
export function readValueRows(
  table: readonly (readonly string[])[],
): { values: ListValue[]; faults: RowFault[] } | null {
  const header = (table[0] ?? []).map((name) => name.trim().toLowerCase())
  const places = VALUE_COLUMNS.map(({ names }) => header.findIndex((name) => names.includes(name)))
  if (places[0] === -1 || places[1] === -1) return null
  const values: ListValue[] = []
  const rows: number[] = []
  const faults: RowFault[] = []
  const fault = (row: number, key: keyof ListValue, value: string, message: string) =>
    faults.push({
      row,
      column: VALUE_COLUMNS.find((c) => c.key === key)?.title ?? key,
      value: value.slice(0, 100),
      message,
    })
  for (const [i, cells] of table.entries()) {
    if (i === 0 || cells.every((cell) => cell.trim() === '')) continue
    const [code = '', label = '', parent = '', from = '', to = ''] = places.map((at) =>
      unguardCell((cells[at] ?? '').trim()),
    )
    const row = i + 1
    if (code === '') fault(row, 'code', code, '代码不能为空')
    if (code.length > 100) fault(row, 'code', code, '代码不能超过 100 个字符')
    if (label === '') fault(row, 'label', label, '名称不能为空')
    if (label.length > 200) fault(row, 'label', label, '名称不能超过 200 个字符')
    const [validFrom, validTo] = [readDay(from), readDay(to)]
    if (validFrom === undefined) fault(row, 'validFrom', from, '日期应写成 2026-01-31')
    if (validTo === undefined) fault(row, 'validTo', to, '日期应写成 2026-01-31')
    values.push({ code, label, parent: parent || null, validFrom: validFrom ?? null, validTo: validTo ?? null })
    rows.push(row)
  }
  const mark = (at: number, key: keyof ListValue, message: string) =>
    fault(rows[at] ?? 0, key, values[at]?.[key] ?? '', message)
  for (const at of repeatedCodes(values)) mark(at, 'code', '代码重复')
  for (const at of brokenParents(values)) mark(at, 'parent', '找不到上级代码，或上级构成循环')
  for (const at of brokenPeriods(values, '0001-01-01')) mark(at, 'validTo', '停用日期应晚于启用日期')
  return { values, faults: faults.sort((a, b) => a.row - b.row) }
}

/** `2026-1-5`, `2026/01/05`, `20260105`, with or without a time of midnight; null for nothing, undefined for no day. */
function readDay(text: string): string | null | undefined {
  if (text === '') return null
  const parts = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?: 00:00:00)?$/.exec(text)
  const day = parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : ''
  return day !== '' && isRealDate(day) ? day : undefined
}
