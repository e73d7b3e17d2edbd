import { readFile } from 'node:fs/promises'
import type { CellValue } from 'hucre'
import { read } from 'hucre'
import { streamXlsxRows } from 'hucre/xlsx'
import { type Layout, RAW_LIMIT, type SourceRow } from './layout.ts'

/** Every row of a worksheet as text: numbers in their shortest exact form, dates as `YYYY-MM-DD[ hh:mm:ss]`, formulas as their last result. */
export async function* workbookRows(
  path: string,
  layout: Pick<Layout, 'format' | 'sheet'>,
): AsyncGenerator<{ row: number; cells: (string | null)[] }> {
  const bytes = await readFile(path)
  if (layout.format === 'xls') {
    const book = await read(bytes)
    const sheet = book.sheets.find((s) => s.name === layout.sheet) ?? book.sheets[0]
    for (const [i, values] of (sheet?.rows ?? []).entries()) yield { row: i + 1, cells: values.map(cellText) }
    return
  }
  for await (const { index, values } of streamXlsxRows(bytes, layout.sheet === null ? {} : { sheet: layout.sheet }))
    yield { row: index + 1, cells: values.map(cellText) }
}

/** The data rows of a worksheet. Trailing empty cells are no columns; a cell right of the header is. */
export async function* readWorkbook(path: string, layout: Layout): AsyncGenerator<SourceRow> {
  const width = layout.header.length
  let left = layout.preambleRows + layout.headerRows
  const held: SourceRow[] = []
  for await (const { row, cells } of workbookRows(path, layout)) {
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    if (cells.length === 0) continue
    if (left-- > 0) continue
    const raw = JSON.stringify(cells).slice(0, RAW_LIMIT)
    const flaw = cells.length > width ? 'extra_columns' : cells.some((c) => c?.includes('\0')) ? 'nul_byte' : null
    while (cells.length < width) cells.push(null)
    held.push({ row, cells, flaw, raw })
    if (held.length > layout.footerRows) yield held.shift() as SourceRow
  }
}

function cellText(value: CellValue | undefined): string | null {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date) {
    const iso = value.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`
  }
  return typeof value === 'number' ? plainNumber(value) : String(value)
}

/** 1e21 and 1e-7 are written out: an exponent is not what the clerk sees in the sheet. */
function plainNumber(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Math.abs(value) >= 1 ? BigInt(Math.round(value)).toString() : value.toFixed(20).replace(/0+$/, '')
}
