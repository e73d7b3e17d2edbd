import { isUtf8 } from 'node:buffer'
import { decodeFile } from './decode-file.ts'
import { footerStart } from './footer.ts'
import { foreignText } from './foreign-lines.ts'
import { type Layout, RAW_LIMIT, type RowFlaw, type SourceRow } from './layout.ts'
import { splitRow } from './split-row.ts'
import { createTokenizer, type RowShape } from './tokenizer.ts'
import { createWindow } from './window.ts'
import { withoutTrailing } from './without-trailing.ts'

/** Longest record taken; a longer one is kept as a bad row, so that a file without line ends cannot eat the memory. */
export const MAX_ROW = 8 << 20
const NOTHING = Buffer.alloc(0)
const REPLACEMENT = Buffer.from('\ufffd')

/** Receives the data records of a delimited file in order (preamble, header, footer and blank records left out). */
export interface DelimitedSink {
  /** a sound record of the right width: bytes are UTF-8, `clean` as in RowShape */
  sound(row: number, bytes: Buffer, shape: RowShape): void
  flawed(row: number, bytes: Buffer, shape: RowShape, flaw: RowFlaw): void
  /** called between blocks, the place to write to disk */
  flush(readBytes: number): Promise<void>
}

/** Reads a delimited file of any size in constant memory; answers how many blank records were passed over. */
export async function readDelimited(
  path: string,
  layout: Layout,
  sink: DelimitedSink,
  signal?: AbortSignal,
): Promise<{ blank: number }> {
  const columns = layout.header.length
  const next = createTokenizer(layout, columns + (layout.trailing ? 1 : 0), MAX_ROW)
  const skip = layout.preambleRows + layout.headerRows
  const end = await footerStart(path, layout)
  const held = createWindow()
  let row = 0
  let records = 0
  let blank = 0
  let skipping: RowShape | null = null
  let readBytes = 0
  let heading = NOTHING
  const separator = Buffer.byteLength(layout.delimiter)

  const take = (bytes: Buffer, found: RowShape, checkText: boolean): void => {
    const shape = withoutMark(bytes, found)
    const length = shape.end - shape.start
    row++
    // a record of nothing but delimiters is as blank as an empty line
    if (length === 0 || (records >= skip && length === (shape.fields - 1) * separator && shape.fields > 1)) {
      if (records >= skip) blank++
      return
    }
    if (records++ < skip) {
      if (records === skip && layout.headerRows > 0) heading = Buffer.from(bytes.subarray(shape.start, shape.end))
      return
    }
    const flaw =
      length === heading.length && columns > 1 && heading.compare(bytes, shape.start, shape.end) === 0
        ? 'repeated_header'
        : flawOf(bytes, withoutTrailing(bytes, shape, layout), columns, checkText, layout.encoding !== 'utf-8')
    if (flaw) sink.flawed(row, bytes, shape, flaw)
    else sink.sound(row, bytes, shape)
  }
  const consume = (bytes: Buffer, final: boolean): Buffer => {
    const checkText =
      layout.encoding === 'utf-8'
        ? !isUtf8(final ? bytes : bytes.subarray(0, lastLine(bytes)))
        : bytes.includes(REPLACEMENT)
    let at = 0
    if (skipping) {
      const stop = bytes.indexOf(layout.newline === '\r' ? 13 : 10)
      if (stop < 0 && !final) return bytes.subarray(bytes.length)
      take(skippedRaw, skipping, false)
      skipping = null
      at = stop < 0 ? bytes.length : stop + 1
    }
    for (;;) {
      const shape = next(bytes, at, bytes.length, final)
      if (!shape) break
      take(bytes, shape, checkText)
      at = shape.next
    }
    if (!final && bytes.length - at > MAX_ROW) {
      skippedRaw = Buffer.from(bytes.subarray(at, at + RAW_LIMIT))
      skipping = { start: 0, end: skippedRaw.length, fields: 1, clean: false, flaw: 'too_long', next: 0 }
      return bytes.subarray(bytes.length)
    }
    return bytes.subarray(at)
  }
  let skippedRaw = NOTHING

  for await (const block of decodeFile(path, layout.encoding, {
    ...(end === null ? {} : { end }),
    ...(signal ? { signal } : {}),
  })) {
    readBytes += block.length
    held.keep(consume(held.append(block), false))
    await sink.flush(readBytes)
  }
  consume(held.append(NOTHING), true)
  await sink.flush(readBytes)
  return { blank }
}

/** Files put one behind the other bring their byte-order marks with them; a mark before a record is none of its text. */
function withoutMark(bytes: Buffer, shape: RowShape): RowShape {
  const { start, end } = shape
  const marked = bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf && start + 3 <= end
  return marked ? { ...shape, start: start + 3 } : shape
}

function flawOf(bytes: Buffer, shape: RowShape, columns: number, checkText: boolean, decoded: boolean): RowFlaw | null {
  if (shape.flaw) return shape.flaw
  if (checkText) {
    const record = bytes.subarray(shape.start, shape.end)
    if (decoded ? record.includes(REPLACEMENT) : !isUtf8(record)) return 'encoding'
  }
  if (shape.fields < columns) return 'missing_columns'
  if (shape.fields > columns) return 'extra_columns'
  return shape.end - shape.start > MAX_ROW ? 'too_long' : null
}

/** Bytes after the last line end may stop inside a character, so the whole-block check leaves them to the next block. */
function lastLine(bytes: Buffer): number {
  const at = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13))
  return at < 0 ? 0 : at + 1
}

/** A record of a delimited file as cells; an empty field is null. */
export function toSourceRow(
  row: number,
  bytes: Buffer,
  shape: RowShape,
  flaw: RowFlaw | null,
  layout: Layout,
): SourceRow {
  const end = flaw === 'too_long' ? Math.min(shape.end, shape.start + RAW_LIMIT) : shape.end
  const record = bytes.subarray(shape.start, end)
  const text = flaw === 'encoding' ? foreignText(record) : record.toString()
  let cells = splitRow(text, layout)
  if (flaw === 'stray_quote' && cells.length !== layout.header.length) {
    const second = splitRow(text, layout, true)
    if (second.length === layout.header.length) cells = second
  }
  return { row, cells: cells.map((c) => c || null), flaw, raw: text.slice(0, RAW_LIMIT) }
}
