import { decodeFile } from './decode-file.ts'
import { type Layout, RAW_LIMIT, type RowFlaw, type SourceRow } from './layout.ts'
import { MAX_ROW } from './read-delimited.ts'

/**
 * Columns a character takes on a terminal and in the files of older systems: an ASCII sign one, every other two (its bytes in GBK and Big5).
 */
export function cutFixed(line: string, widths: readonly number[]): { cells: string[]; rest: string } {
  const cells: string[] = []
  let at = 0
  for (const width of widths) {
    const start = at
    for (let used = 0; used < width && at < line.length; ) {
      const code = line.codePointAt(at) as number
      used += code < 0x80 ? 1 : 2
      at += code > 0xffff ? 2 : 1
    }
    cells.push(line.slice(start, at).trim())
  }
  return { cells, rest: line.slice(at).trim() }
}

/** The lines of a text file, without their ends. */
export async function* textLines(path: string, encoding: Layout['encoding']): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let carry = ''
  for await (const block of decodeFile(path, encoding)) {
    const lines = (carry + decoder.decode(block, { stream: true })).split('\n')
    carry = lines.pop() ?? ''
    if (carry.length > MAX_ROW * 4) throw new RangeError('line too long')
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  const last = carry + decoder.decode()
  if (last !== '') yield last.replace(/\r$/, '')
}

/** The records of a file of fixed columns: a line that is too short or says something behind the last column is no sound record. */
export async function* readFixed(path: string, layout: Layout): AsyncGenerator<SourceRow> {
  const widths = layout.widths ?? []
  let row = 0
  let left = layout.preambleRows + layout.headerRows
  const held: SourceRow[] = []
  for await (const line of textLines(path, layout.encoding)) {
    row++
    if (line.trim() === '') continue
    if (left-- > 0) continue
    const { cells, rest } = cutFixed(line, widths)
    const flaw: RowFlaw | null =
      rest !== ''
        ? 'extra_columns'
        : line.includes('\uFFFD')
          ? 'encoding'
          : line.includes('\0')
            ? 'nul_byte'
            : line.length > MAX_ROW
              ? 'too_long'
              : null
    held.push({ row, cells: cells.map((cell) => (cell === '' ? null : cell)), flaw, raw: line.slice(0, RAW_LIMIT) })
    if (held.length > layout.footerRows) yield held.shift() as SourceRow
  }
}
