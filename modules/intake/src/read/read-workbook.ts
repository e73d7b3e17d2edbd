import { readFile } from 'node:fs/promises'
import type { CellValue } from 'hucre'
import { read } from 'hucre'
import { streamXlsxRows } from 'hucre/xlsx'
import { htmlTables } from './html-tables.ts'
import { type Layout, RAW_LIMIT, type RowFlaw, type SourceRow } from './layout.ts'
import { sheetXmlTables } from './sheet-xml-tables.ts'

/** Every row of a worksheet as text: numbers in their shortest exact form, dates as `YYYY-MM-DD[ hh:mm:ss]`, formulas as their last result. */
export async function* workbookRows(
  path: string,
  layout: Pick<Layout, 'format' | 'sheet' | 'encoding'>,
): AsyncGenerator<{ row: number; cells: (string | null)[] }> {
  if (layout.format === 'html' || layout.format === 'sheet-xml') {
    const tables = await writtenTables(path, layout)
    const table = tables.find(({ name }) => name === layout.sheet) ?? tables[0]
    for (const [i, cells] of (table?.rows ?? []).entries()) yield { row: i + 1, cells }
    return
  }
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

/** The tables of a text that passes for a workbook. */
export async function writtenTables(
  path: string,
  layout: Pick<Layout, 'format' | 'encoding'>,
): Promise<{ name: string; rows: (string | null)[][] }[]> {
  const text = new TextDecoder(layout.encoding).decode(await readFile(path))
  if (layout.format === 'sheet-xml') return sheetXmlTables(text)
  return htmlTables(text).map((rows, i) => ({ name: `表 ${i + 1}`, rows }))
}

/** The data rows of a worksheet. Trailing empty cells are no columns; a cell right of the header is. */
export async function* readWorkbook(path: string, layout: Layout): AsyncGenerator<SourceRow> {
  const width = layout.header.length
  let left = layout.preambleRows + layout.headerRows
  const held: SourceRow[] = []
  let heading = ''
  for await (const { row, cells } of workbookRows(path, layout)) {
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    if (cells.length === 0) continue
    const raw = JSON.stringify(cells).slice(0, RAW_LIMIT)
    if (left-- > 0) {
      if (left === 0 && layout.headerRows > 0 && width > 1) heading = raw
      continue
    }
    const flaw = flawOf(cells, width) ?? (raw === heading ? 'repeated_header' : null)
    while (cells.length < width) cells.push(null)
    held.push({ row, cells, flaw, raw })
    if (held.length > layout.footerRows) yield held.shift() as SourceRow
  }
}

function flawOf(cells: readonly (string | null)[], width: number): RowFlaw | null {
  if (cells.length > width) return 'extra_columns'
  return cells.some((cell) => cell?.includes('\0')) ? 'nul_byte' : null
}

function cellText(value: CellValue | undefined): string | null {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date) return dateText(value.toISOString())
  return typeof value === 'number' ? plainNumber(value) : String(value)
}

/** A time of day stands in a sheet as a moment of its day zero. */
function dateText(iso: string): string {
  if (/^(?:1899-12-3[01]|1904-01-01)T/.test(iso)) return iso.slice(11, 19)
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`
}

/**
 * A small number is written out: 1e-7 is not what the clerk sees in the sheet. A long one is not: a sheet keeps 15 digits, and made-up ones
 * behind them would pass as a card or identity number.
 */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) >= 1e15) return value.toExponential().toUpperCase()
  const text = String(value)
  if (!text.includes('e')) return text
  return Math.abs(value) >= 1 ? BigInt(Math.round(value)).toString() : value.toFixed(20).replace(/0+$/, '')
}
