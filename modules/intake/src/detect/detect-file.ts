import { open } from 'node:fs/promises'
import { error } from '../errors.ts'
import type { Dialect, Layout } from '../read/layout.ts'
import { jsonTexts, parseRecord } from '../read/read-json.ts'
import type { Detection } from './detection.ts'
import { detectFixed } from './detect-fixed.ts'
import { detectParquet } from './detect-parquet.ts'
import { detectWorkbook } from './detect-workbook.ts'
import { detectXml } from './detect-xml.ts'
import { guessDialect, sampleRows } from './guess-dialect.ts'
import { checkEncoding } from './check-encoding.ts'
import { guessEncoding } from './encoding.ts'
import { containerOf, looksBinary, textFormat } from './guess-format.ts'
import { guessHeader } from './guess-header.ts'
import { guessWidths } from './guess-widths.ts'
import { proposeColumns } from './propose-columns.ts'
import { readSample } from './read-sample.ts'
import { WHOLE_RECORDS } from './whole-records.ts'

export const MAX_COLUMNS = 4096
const ROWS = 2000

/** What the clerk already knows about a file; everything else is guessed around it. */
export type KnownLayout = { [K in keyof Layout]?: Layout[K] | undefined } & {
  /** he saw that another encoding reads better, and keeps his */
  confirmed?: boolean | undefined
}

/**
 * Finds out how to read a file from its first 256 KiB (and its last 64 KiB for footers), never from its name.
 * `known` fixes parts that the clerk corrected. Throws INTAKE_FORMAT_UNKNOWN, INTAKE_TOO_MANY_COLUMNS, INTAKE_WORKBOOK_*, INTAKE_JSON_BROKEN,
 * INTAKE_ENCODING_DOUBTED.
 */
export async function detectFile(path: string, name: string, known: KnownLayout = {}): Promise<Detection> {
  const file = await open(path)
  const head = Buffer.alloc(8)
  try {
    if ((await file.read(head, 0, 8, 0)).bytesRead === 0) throw error('INTAKE_UPLOAD_EMPTY', { name })
  } finally {
    await file.close()
  }
  const container = containerOf(head)
  if (container === 'unknown') throw error('INTAKE_FORMAT_UNKNOWN', { name })
  const detection =
    container === 'text'
      ? await detectText(path, name, known)
      : container === 'parquet'
        ? await detectParquet(path, name, known.missing)
        : await detectWorkbook(path, name, container, known)
  if (detection.header.length > MAX_COLUMNS)
    throw error('INTAKE_TOO_MANY_COLUMNS', { name, count: detection.header.length, limit: MAX_COLUMNS })
  return detection
}

async function detectText(path: string, name: string, known: KnownLayout): Promise<Detection> {
  const sample = await readSample(path)
  const { encoding: declared, confirmed = false } = known
  const guess = declared
    ? checkEncoding(sample.probe, { name, encoding: declared, confirmed })
    : guessEncoding(sample.probe)
  const decode = (bytes: Buffer) => new TextDecoder(guess.encoding).decode(bytes, { stream: true })
  const text = decode(sample.head)
  if (looksBinary(text, guess.encoding)) throw error('INTAKE_FORMAT_UNKNOWN', { name })
  const warnings = guess.confidence < 0.6 ? [`编码判断为 ${guess.encoding}，把握不大，请核对预览`] : []
  const base = {
    encoding: guess.encoding,
    encodingConfidence: guess.confidence,
    bom: guess.bom,
    sheets: [],
    sheet: null,
    warnings,
  }
  const format = known.format ?? textFormat(text)
  if (format === 'json' || format === 'ndjson')
    return { ...base, ...(await detectJson(path, name, format, guess.encoding, known.missing)) }
  if (format === 'xml') {
    const { sheet, missing } = known
    return {
      ...base,
      ...(await detectXml(path, name, text, { encoding: guess.encoding, sheet: sheet ?? undefined, missing })),
    }
  }
  const whole = cutAtLine(text, sample.complete)
  const dialect = {
    ...guessDialect(whole),
    ...defined(known, ['delimiter', 'quote', 'escape', 'newline']),
  }
  const widths = known.widths ?? (known.delimiter ? null : widthsOf(whole, dialect))
  if (widths) {
    const fixed = defined(known, ['preambleRows', 'headerRows', 'footerRows', 'header', 'missing'])
    return { ...base, ...detectFixed(whole, widths, fixed) }
  }
  const bytes = Buffer.from(whole)
  const widest =
    bytes
      .subarray(0, 64 << 10)
      .toString()
      .split(dialect.newline === '\r' ? '\r' : '\n', 1)[0]
      ?.split(dialect.delimiter).length ?? 0
  if (widest > MAX_COLUMNS || (!text.includes('\n') && text.split(dialect.delimiter).length > MAX_COLUMNS))
    throw error('INTAKE_TOO_MANY_COLUMNS', {
      name,
      count: text.split('\n', 1)[0]?.split(dialect.delimiter).length ?? widest,
      limit: MAX_COLUMNS,
    })
  const rows = sampleRows(bytes, dialect).slice(0, ROWS)
  const tail = sample.complete ? rows : sampleRows(Buffer.from(afterFirstLine(decode(sample.tail))), dialect)
  const missing = defined(known, ['missing'])
  const shape = {
    ...guessHeader(rows, tail),
    ...defined(known, ['preambleRows', 'headerRows', 'footerRows', 'header']),
  }
  const header = known.header ?? headerAt(rows, shape)
  const body = rows.filter((r) => r.length > 0).slice(shape.preambleRows + shape.headerRows)
  const lineEnd = dialect.newline === '\r' ? '\r' : '\n'
  for (const stretch of sample.spread) {
    const lines = decode(stretch).split(lineEnd).slice(1, -1).join(lineEnd)
    body.push(...sampleRows(Buffer.from(lines), dialect, header.length).filter((row) => row.length === header.length))
  }
  return {
    ...base,
    format: 'delimited',
    ...dialect,
    ...shape,
    header,
    ...missing,
    columns: proposeColumns(header, body, known.missing),
  }
}

/** Fixed columns are taken for such only where no sign parts the cells, so that blanks must. */
function widthsOf(text: string, dialect: Dialect): number[] | null {
  const parted = dialect.delimiter !== ' ' && text.includes(dialect.delimiter)
  return parted ? null : guessWidths(text)
}

/** The names at the place the clerk (or the guess) says, which may differ from the guessed header. */
function headerAt(
  rows: readonly string[][],
  shape: { preambleRows: number; headerRows: number; header: string[] },
): string[] {
  const full = rows.filter((row) => row.length > 0)
  const lines = full.slice(shape.preambleRows, shape.preambleRows + shape.headerRows)
  if (lines.length === 0) return shape.header.map((_, i) => `col_${i}`)
  const width = Math.max(...lines.map((row) => row.length))
  return Array.from(
    { length: width },
    (_, i) =>
      lines
        .map((row) => row[i]?.trim() ?? '')
        .filter(Boolean)
        .join(' ') || `col_${i}`,
  )
}

async function detectJson(
  path: string,
  name: string,
  format: 'json' | 'ndjson',
  encoding: Layout['encoding'],
  missing: readonly string[] | undefined,
) {
  const keys = new Set<string>()
  const records: Record<string, string | null>[] = []
  for await (const { text } of jsonTexts(path, { format, encoding })) {
    const record = parseRecord(text)
    if (record) records.push(record)
    for (const key of Object.keys(record ?? {})) keys.add(key)
    if (records.length >= ROWS || keys.size > MAX_COLUMNS) break
  }
  const header = [...keys]
  if (header.length === 0) throw error('INTAKE_JSON_BROKEN', { name })
  const columns = proposeColumns(
    header,
    records.map((r) => header.map((key) => r[key] ?? null)),
    missing,
  )
  return {
    ...WHOLE_RECORDS,
    format,
    ...(missing ? { missing: [...missing] } : {}),
    header,
    columns,
  }
}

function cutAtLine(text: string, complete: boolean): string {
  const at = complete ? -1 : Math.max(text.lastIndexOf('\n'), text.includes('\n') ? -1 : text.lastIndexOf('\r'))
  return (at < 0 ? text : text.slice(0, at + 1)).replace(/^\ufeff/, '')
}

function afterFirstLine(text: string): string {
  return text.slice(Math.max(text.indexOf('\n'), text.includes('\n') ? 0 : text.indexOf('\r')) + 1)
}

function defined<K extends keyof Layout>(known: KnownLayout, keys: readonly K[]): Pick<Layout, K> {
  return Object.fromEntries(keys.filter((k) => known[k] !== undefined).map((k) => [k, known[k]])) as Pick<Layout, K>
}
