import type { SheetColumn } from './column.ts'
import { error } from '../errors.ts'
import type { Sheet } from './sheet.ts'

/** One entry of a sheet: its own cells, and those of its 信息项, column → [text, row]. */
export interface SheetEntry {
  /** first row */
  row: number
  cells: Map<SheetColumn, string>
  items: { row: number; cells: Map<SheetColumn, string> }[]
}

const MOST_ENTRIES = 50_000

/**
 * Rows of a sheet entry by entry: a row with a name or a code begins one, a row without belongs to the one above. Columns may stand in any
 * order. Throws CATALOGUE_IMPORT_UNREADABLE when columns are missing, doubled or unknown. Pure.
 */
export function groupRows(
  sheet: Sheet,
  columns: SheetColumn[],
): { entries: SheetEntry[]; places: Map<SheetColumn, number> } {
  const places = placesOf(sheet.header, columns)
  const entries: SheetEntry[] = []
  for (const { row, cells } of sheet.rows) {
    const texts = new Map([...places].map(([column, at]) => [column, (cells[at - 1] ?? '').trim()] as const))
    if ([...texts.values()].every((text) => text === '')) continue
    const own = pick(texts, 'entry')
    const begins = [...own].some(([{ field }, text]) => (field === 'name' || field === 'code') && text !== '')
    const current = entries.at(-1)
    if (begins || !current || !sameAs(current.cells, own)) entries.push({ row, cells: own, items: [] })
    const item = pick(texts, 'item')
    if ([...item.values()].some((text) => text !== '')) entries.at(-1)?.items.push({ row, cells: item })
  }
  if (entries.length > MOST_ENTRIES) throw unreadable(`共 ${entries.length} 条目录，一次最多 ${MOST_ENTRIES} 条`)
  return { entries: mergeRepeated(entries), places }
}

/** Sheets that repeat the entry's cells in each row mean the same entry. */
function mergeRepeated(entries: SheetEntry[]): SheetEntry[] {
  const merged: SheetEntry[] = []
  for (const entry of entries) {
    const last = merged.at(-1)
    const same = last && [...last.cells].every(([column, text]) => entry.cells.get(column) === text)
    if (last && same) last.items.push(...entry.items)
    else merged.push(entry)
  }
  return merged
}

/** A row without name and code adds to the entry above only where its other cells say nothing else. */
function sameAs(above: Map<SheetColumn, string>, own: Map<SheetColumn, string>): boolean {
  return [...own].every(([column, text]) => text === '' || above.get(column) === text)
}

function pick(texts: Map<SheetColumn, string>, of: SheetColumn['of']): Map<SheetColumn, string> {
  return new Map([...texts].filter(([column]) => column.of === of))
}

function placesOf(header: string[], columns: SheetColumn[]): Map<SheetColumn, number> {
  const plain = (title: string) =>
    title
      .replace(/[\s*＊]/g, '')
      .replaceAll('（', '(')
      .replaceAll('）', ')')
      .replace(/\(.*\)$/, '')
  const titles = header.map(plain)
  const unknown = header.filter(
    (title, i) =>
      titles[i] !== '' && titles[i] !== '问题' && !columns.some((column) => plain(column.title) === titles[i]),
  )
  const missing = columns
    .filter(({ needed, title }) => needed && !titles.includes(plain(title)))
    .map(({ title }) => title)
  const doubled = header.filter((_, i) => titles[i] !== '' && titles.indexOf(titles[i] as string) !== i)
  const faults = [
    missing.length > 0 ? `缺少列：${missing.join('、')}` : '',
    unknown.length > 0 ? `不认识的列：${unknown.join('、')}` : '',
    doubled.length > 0 ? `重复的列：${doubled.join('、')}` : '',
  ].filter(Boolean)
  if (faults.length > 0) throw unreadable(`表头有误，${faults.join('；')}。请下载模板对照`)
  return new Map(
    columns.flatMap((column) => {
      const at = titles.indexOf(plain(column.title))
      return at < 0 ? [] : [[column, at + 1] as const]
    }),
  )
}

function unreadable(reason: string): Error {
  return error('CATALOGUE_IMPORT_UNREADABLE', { reason })
}
