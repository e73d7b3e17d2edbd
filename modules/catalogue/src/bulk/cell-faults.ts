import { AppError } from '@shuyuan/kernel'
import { columnTitle, type SheetColumn } from './column.ts'
import type { SheetEntry } from './group-rows.ts'
import type { CellFault } from './sheet.ts'

/** A refusal of the verbs, cell by cell: `items.2.title` is the column 信息项名称 in the row of the third item. Pure. */
export function cellFaults(cause: AppError, entry: SheetEntry, places: ReadonlyMap<SheetColumn, number>): CellFault[] {
  const { code } = cause
  const whole = { row: entry.row, column: 0, title: '', value: '', code, text: cause.texts.zh }
  const fields = Object.entries(cause.fields ?? {})
  if (fields.length === 0) return [whole]
  return fields.map(([path, text]) => {
    const [first = '', index = '', field = ''] = path.split('.')
    const item = first === 'items' ? entry.items[Number(index)] : undefined
    const wanted = item ? field : first === 'extra' ? path : first
    const of = item ? 'item' : 'entry'
    const place = [...places].find(([column]) => column.of === of && column.field === wanted)
    const row = item?.row ?? entry.row
    if (!place) return { ...whole, row, title: columnTitle(of, wanted), text }
    const [column, at] = place
    return { row, column: at, title: column.title, value: (item ?? entry).cells.get(column) ?? '', code, text }
  })
}
