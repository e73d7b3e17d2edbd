import { error } from '../errors.ts'
import type { Dialect, Layout } from '../read/layout.ts'
import type { KnownLayout } from './detect-file.ts'
import { detectFixed } from './detect-fixed.ts'
import { guessDialect, sampleRows } from './guess-dialect.ts'
import { guessHeader, type TableShape } from './guess-header.ts'
import { guessWidths } from './guess-widths.ts'
import { headerTitles } from './header-titles.ts'
import { MAX_COLUMNS } from './max-columns.ts'
import { proposeColumns } from './propose-columns.ts'
import type { Sample } from './read-sample.ts'
import { remarksOn } from './remarks.ts'

const ROWS = 2000

/** Dialect, header and first columns of a text of delimited records or fixed columns. Throws INTAKE_NO_ROWS, INTAKE_TOO_MANY_COLUMNS. */
export function detectDelimited(
  text: string,
  sample: Sample,
  rest: { name: string; decode(bytes: Buffer): string; known: KnownLayout; warnings: readonly string[] },
) {
  const { name, decode, known, warnings } = rest
  const whole = cutAtLine(text, sample.complete)
  if (whole.trim() === '') throw error('INTAKE_NO_ROWS', { name })
  const written = /^sep=([^\p{L}\p{N}"'\r\n])\r?\n/iu.exec(whole)?.[1]
  const dialect = {
    ...guessDialect(whole),
    ...(written ? { delimiter: written } : {}),
    ...defined(known, ['delimiter', 'quote', 'escape', 'newline']),
  }
  const widths = known.widths ?? (known.delimiter ? null : widthsOf(whole, dialect))
  if (widths) {
    const fixed = defined(known, ['preambleRows', 'headerRows', 'footerRows', 'header', 'missing'])
    return detectFixed(whole, widths, fixed)
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
    ...(written ? below(guessHeader(rows.slice(1), tail)) : guessHeader(rows, tail)),
    ...defined(known, ['preambleRows', 'headerRows', 'footerRows', 'header']),
  }
  const header = known.header ?? headerAt(rows, shape)
  const records = rows.filter((r) => r.length > 0)
  const body = records.slice(
    shape.preambleRows + shape.headerRows,
    sample.complete ? -shape.footerRows || undefined : undefined,
  )
  const trailing = shape.headerRows > 0 && endsBlank(body, header.length)
  const lineEnd = dialect.newline === '\r' ? '\r' : '\n'
  for (const stretch of sample.spread) {
    const lines = decode(stretch).split(lineEnd).slice(1, -1).join(lineEnd)
    body.push(...sampleRows(Buffer.from(lines), dialect, header.length + (trailing ? 1 : 0)))
  }
  const fitting = trailing ? body.map((row) => (row[header.length]?.trim() === '' ? row.slice(0, -1) : row)) : body
  const sound = soundRows(fitting, header.length, records[shape.preambleRows + shape.headerRows - 1])
  const columns = proposeColumns(header, sound, known.missing)
  return {
    format: 'delimited' as const,
    ...dialect,
    ...shape,
    header,
    ...missing,
    ...(trailing ? { trailing } : {}),
    columns,
    warnings: [...warnings, ...(trailing ? [TRAILING] : []), ...remarksOn(columns, sound)],
  }
}

/** A first line such as `sep=;` names the delimiter for a spreadsheet and is none of the table. */
const below = (shape: TableShape): TableShape => ({ ...shape, preambleRows: shape.preambleRows + 1 })

/** The rows that tell what a column holds: of the right width, and not the heading over again. */
function soundRows(rows: readonly string[][], width: number, heading: readonly string[] | undefined): string[][] {
  const again = heading?.join('\n') ?? ''
  return rows.filter((row) => row.length === width && row.join('\n').replace(/^\ufeff/, '') !== again)
}

const TRAILING = '每行末尾比标题行多一个分隔符，已按末尾没有内容读取，请核对预览中的各列没有错位'

/** Most records have one field more than the heading, with nothing in it. */
function endsBlank(body: readonly string[][], width: number): boolean {
  const longer = body.filter((row) => row.length === width + 1)
  return longer.length * 2 > body.length && longer.every((row) => row[width]?.trim() === '')
}

/** Fixed columns are taken for such only where no sign parts the cells, so that blanks must. */
function widthsOf(text: string, dialect: Dialect): number[] | null {
  const parted = dialect.delimiter !== ' ' && text.includes(dialect.delimiter)
  return parted ? null : guessWidths(text)
}

/** The names at the place the clerk (or the guess) says, which may differ from the guessed header. */
function headerAt(rows: readonly string[][], shape: TableShape): string[] {
  const lines = rows.filter((row) => row.length > 0).slice(shape.preambleRows, shape.preambleRows + shape.headerRows)
  return headerTitles(lines, lines.length > 0 ? 0 : shape.header.length)
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
