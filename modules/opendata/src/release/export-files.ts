import { createHash } from 'node:crypto'
import { type EventEmitter, once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ident, text } from '@shuyuan/engine'
import type { JobContext } from '@shuyuan/jobs'
import { csvLine } from '@shuyuan/kernel'
import type { OpendataDeps } from '../deps.ts'
import { jsonRow, typedCell } from './cell.ts'
import type { FileFormat, PublicationColumn, PublicationFile } from '../publication/publication.ts'

/** Rows of one worksheet without the header. */
const XLSX_ROWS = 1_048_575

export interface ExportInput {
  glob: string
  columns: PublicationColumn[]
  folder: string
  context: JobContext
  rows: number
}

/** Characters of one worksheet cell. */
const XLSX_CELL = 32_767

/** Writes data.csv (UTF-8 with BOM), data.json and data.xlsx in one read of the version. Values are guarded against formula injection in csv. */
export async function exportFiles(deps: OpendataDeps, input: ExportInput): Promise<PublicationFile[]> {
  const { columns, folder, context } = input
  const path = (format: FileFormat): string => join(folder, `data.${format}`)
  const csv = createWriteStream(path('csv'))
  const json = createWriteStream(path('json'))
  const { default: excel } = await import('exceljs') // slow to load, and few starts need it
  const workbook = new excel.stream.xlsx.WorkbookWriter({
    filename: path('xlsx'),
    useStyles: false,
    useSharedStrings: false,
  })
  const sheet = workbook.addWorksheet('数据')
  sheet.addRow(columns.map((c) => c.title)).commit()
  csv.write(`\ufeff${csvLine(columns.map((c) => c.title))}`)
  json.write('[')
  let row = 0
  let whole = true
  const sheetRow = (cells: (string | null)[]): void => {
    if (++row > XLSX_ROWS) return
    const cut = cells.map((cell) => (cell !== null && cell.length > XLSX_CELL ? cell.slice(0, XLSX_CELL) : cell))
    whole &&= cut.every((cell, i) => cell === cells[i])
    sheet.addRow(cut.map((cell, i) => typedCell(columns[i]?.type, cell))).commit()
  }
  const select = columns.map(({ name }, i) => `cast(${ident(name)} as varchar) as c${i}`).join(', ')
  // no ORDER BY: the engine keeps the order of the files, and a sort of millions of rows would need the memory of all of them
  const source = `select ${select} from read_parquet(${text(input.glob)})`
  for await (const batch of deps.engine.stream<Record<string, string | null>>(source, [], {
    signal: context.signal,
    timeoutMs: 0,
  })) {
    const values = batch.map((record) => columns.map((_, i) => record[`c${i}`] ?? null))
    const csvText = values.map(csvLine).join('')
    const jsonText = values.map((cells, i) => `${row + i === 0 ? '\n' : ',\n'}${jsonRow(columns, cells)}`).join('')
    await Promise.all([drained(csv, csvText), drained(json, jsonText)])
    for (const cells of values) sheetRow(cells)
    await taken(sheet)
    await context.progress(row, input.rows, '生成下载文件')
  }
  json.write('\n]\n')
  await Promise.all([ended(csv), ended(json), workbook.commit()])
  return Promise.all(
    (['csv', 'json', 'xlsx'] as const).map(async (format) => ({
      format,
      bytes: (await stat(path(format))).size,
      sha256: await sha256Of(path(format)),
      complete: format !== 'xlsx' || (whole && row <= XLSX_ROWS),
    })),
  )
}

/** The end of the zip that a worksheet writes to: a stream of the old library `readable-stream`, which tells by this state that it is full. */
type ZipEntry = EventEmitter & { _writableState: { needDrain: boolean } }

/** The workbook writer pushes rows into its zip without waiting; here we wait until the zip has taken them, so that none pile up in memory. */
async function taken(sheet: object): Promise<void> {
  for (const entry of (sheet as { stream: { pipes: ZipEntry[] } }).stream.pipes)
    if (entry._writableState.needDrain) await once(entry, 'drain')
}

function drained(stream: NodeJS.WritableStream, chunk: string): Promise<void> {
  return new Promise((done, fail) => stream.write(chunk, (cause) => (cause ? fail(cause) : done())))
}

function ended(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((done, fail) => {
    stream.once('error', fail)
    stream.end(() => done())
  })
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
