import { readFile, stat } from 'node:fs/promises'
import { read } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { error } from '../errors.ts'
import type { Encoding, WorkbookFormat } from '../read/layout.ts'
import { workbookRows, writtenTables } from '../read/read-workbook.ts'
import type { Detection, Sheet } from './detection.ts'
import type { KnownLayout } from './detect-file.ts'
import { guessHeader } from './guess-header.ts'
import { headerTitles } from './header-titles.ts'
import { hiddenParts, NOTHING_HIDDEN } from './hidden-parts.ts'
import { proposeColumns } from './propose-columns.ts'
import { refuseWorkbook } from './refuse-file.ts'
import { remarksOn, remarksOnHidden } from './remarks.ts'

const MAX_BYTES = 200 << 20
const ROWS = 1000

/** A workbook's sheets and the table on one of them: the chosen one, else the first visible sheet that looks like a table. */
export async function detectWorkbook(
  path: string,
  name: string,
  kind: { format: WorkbookFormat; encoding: Encoding },
  known: KnownLayout,
): Promise<Detection> {
  if ((await stat(path)).size > MAX_BYTES) throw error('INTAKE_WORKBOOK_TOO_LARGE', { name, limit: MAX_BYTES >> 20 })
  const { format, encoding } = kind
  const sheets = await listSheets(path, kind).catch(async (cause: unknown) =>
    refuseWorkbook(await readFile(path), name, cause),
  )
  if (known.sheet && !sheets.some((s) => s.name === known.sheet))
    throw error('INTAKE_SHEET_NOT_FOUND', { sheet: known.sheet })
  const candidates = known.sheet
    ? sheets.filter((s) => s.name === known.sheet)
    : [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden))
  for (const [i, { name: sheet }] of candidates.entries()) {
    const rows = await firstRows(path, kind, sheet, name)
    if (rows.length === 0 || (i < candidates.length - 1 && !isTable(rows))) continue
    const shape = guessHeader(rows, rows.length < ROWS ? rows : [])
    const preambleRows = known.preambleRows ?? shape.preambleRows
    const headerRows = known.headerRows ?? shape.headerRows
    const header =
      known.header ?? headerTitles(rows.slice(preambleRows, preambleRows + headerRows), shape.header.length)
    const heading = JSON.stringify(rows[preambleRows + headerRows - 1])
    const footerRows = known.footerRows ?? shape.footerRows
    const end = rows.length < ROWS ? rows.length - footerRows : ROWS
    const body = rows.slice(preambleRows + headerRows, end).filter((row) => JSON.stringify(row) !== heading)
    const columns = proposeColumns(header, body, known.missing)
    const hidden = format === 'xlsx' ? await hiddenParts(path, sheet) : NOTHING_HIDDEN
    const warnings = sheets.length > 1 ? [`工作簿有 ${sheets.length} 张工作表，当前读取“${sheet}”`] : []
    return {
      format,
      encoding,
      encodingConfidence: 1,
      bom: false,
      delimiter: ',',
      quote: '"',
      escape: '"',
      newline: '\n',
      preambleRows,
      headerRows,
      footerRows,
      sheet,
      sheets,
      header,
      ...(known.missing ? { missing: known.missing } : {}),
      columns,
      warnings: [...warnings, ...remarksOnHidden(hidden, header), ...remarksOn(columns, body)],
    }
  }
  throw error('INTAKE_NO_ROWS', { name })
}

/** Instructions and covers are a few lines of text, each in one cell. */
function isTable(rows: readonly (readonly (string | null)[])[]): boolean {
  const wide = rows.filter((row) => row.filter((cell) => cell !== null).length > 1)
  return rows.length > 1 && wide.length * 2 > rows.length
}

async function listSheets(path: string, kind: { format: WorkbookFormat; encoding: Encoding }): Promise<Sheet[]> {
  const { format } = kind
  if (format === 'html' || format === 'sheet-xml')
    return (await writtenTables(path, kind)).map(({ name }) => ({ name, hidden: false }))
  const bytes = await readFile(path)
  if (format === 'xls') return (await read(bytes)).sheets.map((s) => ({ name: s.name, hidden: s.hidden === true }))
  const sheets: Sheet[] = []
  await readXlsx(bytes, {
    sheets: (info) => {
      sheets.push({ name: info.name, hidden: info.hidden === true || info.veryHidden === true })
      return false
    },
  })
  return sheets
}

async function firstRows(
  path: string,
  kind: { format: WorkbookFormat; encoding: Encoding },
  sheet: string,
  name: string,
): Promise<(string | null)[][]> {
  const rows: (string | null)[][] = []
  try {
    for await (const { cells } of workbookRows(path, { ...kind, sheet })) {
      while (cells.length > 0 && cells.at(-1) === null) cells.pop()
      if (cells.length > 0) rows.push(cells)
      if (rows.length >= ROWS) break
    }
  } catch (cause) {
    throw error('INTAKE_WORKBOOK_BROKEN', { name }, { cause })
  }
  // Sheets are sparse: give every row the usual width, so that an empty last cell is no damage.
  const width = Math.max(0, ...rows.slice(0, 50).map((r) => r.length))
  return rows.map((row) => [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => null)])
}
