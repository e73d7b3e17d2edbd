import { readFile } from 'node:fs/promises'
import type { SheetColumn } from './column.ts'
import type { CellFault, Sheet } from './sheet.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'
import { writeCell } from './write-cell.ts'

type Json = Record<string, unknown>

const NO_LABELS = { duties: new Map<string, string>(), systems: new Map<string, string>() }

/**
 * A JSON array of entries, `[{ name, …, extra: {…}, items: [{ title, name, … }] }]` with the fields of the API or the labels of the sheet, as a
 * sheet: one row per 信息项, counted as they stand. A value of the wrong type is a fault of its cell. Throws UnreadableSheet.
 */
export async function readJson(file: string, columns: SheetColumn[]): Promise<Sheet> {
  const faults: CellFault[] = []
  const used = columns.filter((column) => column.needed)
  const rows: { row: number; values: Map<SheetColumn, string> }[] = []
  const take = (row: number, of: SheetColumn['of'], record: Json) => {
    const values = new Map<SheetColumn, string>()
    for (const [field, value] of Object.entries(flat(record))) {
      const column = columns.find((each) => each.of === of && each.field === field)
      if (!column) {
        faults.push(fault(row, 0, field, value, `不认识的字段“${field}”`))
        continue
      }
      if (!used.includes(column)) used.push(column)
      const cell = cellOf(column, value)
      if (cell === null)
        faults.push(fault(row, used.indexOf(column) + 1, column.title, value, '类型不对，请对照导出的 JSON'))
      else values.set(column, cell)
    }
    return values
  }
  for (const entry of await entriesOf(file)) {
    const { items = [], problems: _, ...own } = entry
    if (!Array.isArray(items) || !items.every(isRecord)) throw new UnreadableSheet('items 应为信息项对象的数组')
    const first = rows.length + 2
    const head = take(first, 'entry', own)
    const below = items.map(({ seq: _seq, problems: _problems, ...item }, i) => take(first + i, 'item', item))
    rows.push({ row: first, values: new Map([...head, ...(below[0] ?? [])]) })
    for (const [i, values] of below.slice(1).entries()) rows.push({ row: first + 1 + i, values })
  }
  return {
    header: used.map(({ title }) => title),
    rows: rows.map(({ row, values }) => ({ row, cells: used.map((column) => values.get(column) ?? '') })),
    faults,
    warnings: [],
  }
}

/** The entries of the file as they stand. Throws UnreadableSheet. */
export async function entriesOf(file: string): Promise<Json[]> {
  let content: unknown
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)))
  } catch {
    throw new UnreadableSheet('不是完好的 JSON 文件（UTF-8）')
  }
  const entries = Array.isArray(content) ? content : isRecord(content) ? content.items : undefined
  if (!Array.isArray(entries) || !entries.every(isRecord)) throw new UnreadableSheet('应为目录对象的数组')
  return entries
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `extra: { key }` → `extra.key`. */
function flat({ extra, ...own }: Json): Json {
  if (!isRecord(extra)) return own
  return { ...own, ...Object.fromEntries(Object.entries(extra).map(([key, value]) => [`extra.${key}`, value])) }
}

/** The cell that says the value; null when the column cannot hold such a value. */
function cellOf(column: SheetColumn, value: unknown): string | null {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'boolean') return column.kind === 'yesno' ? writeCell(column, value, NO_LABELS) : null
  if (typeof value === 'number')
    return ['number', 'level', 'text'].includes(column.kind) ? writeCell(column, value, NO_LABELS) : null
  const listed = ['list', 'codes', 'duties', 'systems'].includes(column.kind)
  if (
    Array.isArray(value) &&
    (listed ? value.every((one) => typeof one === 'string') : column.kind === 'basis' && value.every(isRecord))
  )
    return writeCell(column, value, NO_LABELS)
  return isRecord(value) && column.kind === 'gate' ? writeCell(column, value, NO_LABELS) : null
}

function fault(row: number, column: number, title: string, value: unknown, text: string): CellFault {
  return { row, column, title, value: String(JSON.stringify(value)).slice(0, 200), code: 'CATALOGUE_CELL', text }
}
