import { readFile, stat } from 'node:fs/promises'
import { read } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { error } from '../errors.ts'
import { workbookRows } from '../read/read-workbook.ts'
import type { Detection, Sheet } from './detection.ts'
import type { KnownLayout } from './detect-file.ts'
import { guessHeader } from './guess-header.ts'
import { proposeColumns } from './propose-columns.ts'

const MAX_BYTES = 200 << 20
const ROWS = 1000

/** A workbook's sheets and the table on one of them: the chosen one, else the first visible sheet with at least two rows. */
export async function detectWorkbook(
  path: string,
  name: string,
  container: 'zip' | 'ole',
  known: KnownLayout,
): Promise<Detection> {
  if ((await stat(path)).size > MAX_BYTES) throw error('INTAKE_WORKBOOK_TOO_LARGE', { name, limit: MAX_BYTES >> 20 })
  const format = container === 'zip' ? 'xlsx' : 'xls'
  const sheets = await listSheets(path, format).catch((cause: unknown) => {
    throw error('INTAKE_WORKBOOK_BROKEN', { name }, { cause })
  })
  if (known.sheet && !sheets.some((s) => s.name === known.sheet))
    throw error('INTAKE_SHEET_NOT_FOUND', { sheet: known.sheet })
  const candidates = known.sheet
    ? sheets.filter((s) => s.name === known.sheet)
    : [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden))
  for (const [i, { name: sheet }] of candidates.entries()) {
    const rows = await firstRows(path, format, sheet, name)
    if (rows.length < 2 && i < candidates.length - 1) continue
    const shape = guessHeader(rows, rows.length < ROWS ? rows : [])
    const preambleRows = known.preambleRows ?? shape.preambleRows
    const headerRows = known.headerRows ?? shape.headerRows
    const header = known.header ?? titles(rows, preambleRows, headerRows, shape.header.length)
    const warnings = sheets.length > 1 ? [`工作簿有 ${sheets.length} 张工作表，当前读取“${sheet}”`] : []
    return {
      format,
      encoding: 'utf-8',
      encodingConfidence: 1,
      bom: false,
      delimiter: ',',
      quote: '"',
      escape: '"',
      newline: '\n',
      preambleRows,
      headerRows,
      footerRows: known.footerRows ?? shape.footerRows,
      sheet,
      sheets,
      header,
      ...(known.missing ? { missing: known.missing } : {}),
      columns: proposeColumns(header, rows.slice(preambleRows + headerRows), known.missing),
      warnings,
    }
  }
  throw error('INTAKE_NO_ROWS', { name })
}

async function listSheets(path: string, format: 'xlsx' | 'xls'): Promise<Sheet[]> {
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
  format: 'xlsx' | 'xls',
  sheet: string,
  name: string,
): Promise<(string | null)[][]> {
  const rows: (string | null)[][] = []
  try {
    for await (const { cells } of workbookRows(path, { format, sheet })) {
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

function titles(rows: readonly (string | null)[][], skip: number, count: number, width: number): string[] {
  const lines = rows.slice(skip, skip + count)
  return Array.from(
    { length: width },
    (_, i) =>
      lines
        .map((row) => row[i]?.trim() ?? '')
        .filter(Boolean)
        .join(' ') || `col_${i}`,
  )
}
