import type { EntryContent } from '../entry/entry.ts'
import type { ContentInput } from '../entry/number-items.ts'
import type { SheetColumn } from './column.ts'
import type { SheetEntry } from './group-rows.ts'
import { type Names, readCell } from './read-cell.ts'
import type { CellFault } from './sheet.ts'

/** What a sheet says of an entry, laid over what the entry says now. */
export interface Draft {
  row: number
  code: string
  frontCode: string
  content: ContentInput
  changeCause: 'law' | 'duty' | 'other'
  changeReason: string
  faults: CellFault[]
}

/** What a new entry says where a sheet has no such column. */
const UNSAID = { format: '', updateCycle: '', shareType: 0, openType: 0, dataLevel: 0, name: '' }
const KEPT = new Set(['code', 'frontCode', 'provider', 'changeCause', 'changeReason'])

/**
 * The content of a sheet's entry. Where the sheet has a column, an empty cell empties the field; where it has none, `now` (the entry as it
 * is, null for a new one) is kept. Items are matched by their order. Pure.
 */
export function makeDraft(
  entry: SheetEntry,
  now: EntryContent | null,
  names: Names,
  places: ReadonlyMap<SheetColumn, number>,
): Draft {
  const faults: CellFault[] = []
  const read = (row: number, cells: Map<SheetColumn, string>, into: Record<string, unknown>) => {
    for (const [column, value] of cells) {
      const { field, title } = column
      if (KEPT.has(field)) continue
      if (value === '') {
        setField(into, field, emptyOf(column))
        continue
      }
      const said = readCell(column, value, names)
      if ('value' in said) setField(into, field, said.value)
      else faults.push({ row, column: places.get(column) ?? 0, title, value, code: 'CATALOGUE_CELL', text: said.fault })
    }
  }
  const content: Record<string, unknown> = now ? { ...now, extra: { ...now.extra } } : { ...UNSAID, extra: {} }
  read(entry.row, entry.cells, content)
  const items = entry.items.map(({ row, cells }, i) => {
    const before = now?.items.find(({ title }) => title === textOf(cells, 'title')) ?? now?.items[i]
    const item: Record<string, unknown> = before ? { ...before } : { type: '' }
    read(row, cells, item)
    return item
  })
  const hasItems = [...places.keys()].some(({ of }) => of === 'item')
  if (hasItems) content.items = items
  else content.items ??= []
  const cause = textOf(entry.cells, 'changeCause')
  const column = [...entry.cells.keys()].find(({ field }) => field === 'changeCause')
  const said = column && cause !== '' ? readCell(column, cause, names) : { value: 'other' }
  return {
    row: entry.row,
    code: textOf(entry.cells, 'code'),
    frontCode: textOf(entry.cells, 'frontCode'),
    content: content as unknown as ContentInput,
    changeCause: 'value' in said && (said.value === 'law' || said.value === 'duty') ? said.value : 'other',
    changeReason: textOf(entry.cells, 'changeReason') || '批量导入',
    faults,
  }
}

/** Text of a field among the cells, empty when the sheet has no such column. */
export function textOf(cells: ReadonlyMap<SheetColumn, string>, field: string): string {
  for (const [column, text] of cells) if (column.field === field) return text
  return ''
}

/** Fields of the bureau lie one level deeper. */
function setField(into: Record<string, unknown>, field: string, value: unknown): void {
  if (!field.startsWith('extra.')) into[field] = value
  else if (value !== null) (into.extra as Record<string, unknown>)[field.slice('extra.'.length)] = value
  else delete (into.extra as Record<string, unknown>)[field.slice('extra.'.length)]
}

const EMPTY_NULL = new Set(['gate', 'number', 'name'])

function emptyOf({ kind, field }: SheetColumn): unknown {
  if (field.startsWith('extra.') || EMPTY_NULL.has(kind)) return null
  if (kind === 'list' || kind === 'codes' || kind === 'basis' || kind === 'duties' || kind === 'systems') return []
  if (kind === 'yesno') return field === 'shareable' || field === 'returned'
  if (kind === 'level') return field === 'grade' ? 1 : 0
  if (kind === 'choice' && field === 'sensitivity') return 'none'
  return field === 'dataClass' ? 'general' : ''
}
