import { open, readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { type CellValue, read } from 'hucre'
import { streamXlsxRows } from 'hucre/xlsx'
import { error } from '../errors.ts'
import { tidy } from '../record/tidy.ts'
import { fileText } from './file-text.ts'
import { jsonArray } from './json-array.ts'

type Row = Record<string, unknown>
/** A workbook stands in memory while it is read. */
const MOST_WORKBOOK = 64 << 20

/** The rows of a list as objects, whatever it is: CSV, xlsx, xls, a JSON array or one object per line. Throws HARVEST_FORMAT, HARVEST_ENCODING. */
export async function* listRows(path: string, charset: string | null): AsyncGenerator<Row> {
  const head = await firstBytes(path)
  if (head.subarray(0, 2).toString('latin1') === 'PK') yield* withHeader(xlsxRows(path))
  else if (head.readUInt32BE(0) === 0xd0cf11e0) yield* withHeader(xlsRows(path))
  else if (/^(\u00ef\u00bb\u00bf)?\s*[[{]/.test(head.toString('latin1')))
    for await (const row of jsonArray(fileText(path, charset), [
      '',
      'items',
      'data',
      'dataset',
      'result',
      'result.results',
    ]))
      yield row as Row
  else yield* withHeader(csvRows(path, charset))
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  const head = Buffer.alloc(64)
  await file.read(head)
  await file.close()
  return head
}

async function* csvRows(path: string, charset: string | null): AsyncGenerator<string[]> {
  const text = Readable.from(fileText(path, charset))
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 4 << 20,
  })
  // a pipe hands on data only: an error of the text has to be handed on by hand
  text.on('error', (cause) => parser.destroy(cause)).pipe(parser)
  try {
    for await (const row of parser) yield row as string[]
  } catch (cause) {
    if ((cause as Error).name === 'AppError') throw cause
    throw error('HARVEST_FORMAT', { reason: (cause as Error).message.slice(0, 100) }, { cause })
  } finally {
    text.destroy()
  }
}

async function* xlsxRows(path: string): AsyncGenerator<string[]> {
  const bytes = await workbook(path)
  try {
    for await (const { values } of streamXlsxRows(bytes)) yield values.map(cellText)
  } catch (cause) {
    throw error('HARVEST_FORMAT', { reason: (cause as Error).message.slice(0, 100) }, { cause })
  }
}

async function* xlsRows(path: string): AsyncGenerator<string[]> {
  const book = await read(await workbook(path)).catch((cause: unknown) => {
    throw error('HARVEST_FORMAT', { reason: (cause as Error).message.slice(0, 100) }, { cause })
  })
  for (const row of book.sheets[0]?.rows ?? []) yield row.map(cellText)
}

async function workbook(path: string): Promise<Buffer> {
  const bytes = await readFile(path)
  if (bytes.length > MOST_WORKBOOK) throw error('HARVEST_FORMAT', { reason: '工作簿超过 64 MB，请改用 CSV' })
  return bytes
}

function cellText(value: CellValue | undefined): string {
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T00:00:00', '')
  return tidy(value)
}

/** The first row with at least two names is the header; empty rows are none. */
async function* withHeader(rows: AsyncIterable<string[]>): AsyncGenerator<Row> {
  let header: string[] | null = null
  for await (const row of rows) {
    if (row.every((cell) => cell.trim() === '')) continue
    if (header === null) {
      if (row.filter((cell) => cell.trim() !== '').length >= 2) header = row.map((cell) => cell.trim())
      continue
    }
    yield Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))
  }
  if (header === null) throw error('HARVEST_FORMAT', { reason: '没有找到表头' })
}
