import type { Dialect, RowFlaw } from './layout.ts'

const LF = 10
const CR = 13
const DOUBLE_QUOTE = 34

/** What the tokenizer learnt about one record; `[start, end)` are its bytes without the line end. */
export interface RowShape {
  start: number
  end: number
  fields: number
  /** true = RFC 4180 as it stands, so the bytes can be copied; false = fields must be split and written anew */
  clean: boolean
  flaw: RowFlaw | null
  /** where the next record begins */
  next: number
}

const NORMAL = 0
const DELIMITER = 1
const END = 2
const QUOTE = 3
const ZERO = 4
const RETURN = 5

/**
 * Finds the records in UTF-8 bytes without making strings: about 300 MB/s, which is what lets every row keep its number and its raw text.
 * `columns` (0 = unknown) decides between two readings of a record whose quotes span lines. `next` returns null when the bytes end inside a record.
 */
export function createTokenizer(dialect: Dialect, columns: number, maxRow: number) {
  const delimiter = Buffer.from(dialect.delimiter)
  const first = delimiter[0] ?? -1
  const wide = delimiter.length > 1
  const quote = dialect.quote ? dialect.quote.charCodeAt(0) : -1
  const escape = dialect.escape ? dialect.escape.charCodeAt(0) : -1
  const rfc = (quote === DOUBLE_QUOTE || quote === -1) && (escape === quote || escape === -1)
  const newline = dialect.newline === '\r' ? CR : LF
  const kind = new Uint8Array(256)
  kind[DOUBLE_QUOTE] = QUOTE
  if (quote >= 0) kind[quote] = QUOTE
  kind[0] = ZERO
  kind[CR] = RETURN
  kind[first] = DELIMITER
  kind[newline] = END
  /** bytes that mean something inside a quoted field */
  const inside = new Uint8Array(256)
  for (const byte of [quote, escape, newline]) if (byte >= 0) inside[byte] = 1

  const isDelimiter = (b: Buffer, i: number) =>
    b[i] === first &&
    (!wide || b.compare(delimiter, 0, delimiter.length, i, Math.min(i + delimiter.length, b.length)) === 0)

  /** End of a quoted field that opens at `i`: index after the closing quote, -1 = bytes run out, -2 = malformed. */
  const closeQuote = (b: Buffer, i: number, length: number, final: boolean, oneLine: boolean): number => {
    for (let j = i + 1; j < length; j++) {
      while (j < length && inside[b[j] as number] === 0) j++
      if (j >= length) break
      const c = b[j] as number
      if (c === escape && escape !== quote) j++
      else if (c === quote) {
        if (j + 1 >= length) return final ? j + 1 : -1
        const n = b[j + 1] as number
        if (n === quote && escape === quote) j++
        else if (n === newline || isDelimiter(b, j + 1)) return j + 1
        else if (n === CR && newline === LF && (j + 2 >= length ? final : b[j + 2] === LF)) return j + 1
        else return n === CR && j + 2 >= length && !final ? -1 : -2
      } else if (oneLine && c === newline) return -2
    }
    return final || length - i > maxRow ? -2 : -1
  }

  const scan = (b: Buffer, start: number, length: number, final: boolean, oneLine: boolean): RowShape | null => {
    let fields = 1
    let clean = rfc && !wide
    let flaw: RowFlaw | null = null
    let fieldStart = true
    let i = start
    for (; i < length; ) {
      const c = b[i] as number
      const k = kind[c] as number
      if (k === NORMAL) {
        fieldStart = false
        do i++
        while (i < length && kind[b[i] as number] === NORMAL)
      } else if (k === DELIMITER) {
        if (wide && !isDelimiter(b, i)) {
          fieldStart = false
          i++
          continue
        }
        fields++
        fieldStart = true
        i += wide ? delimiter.length : 1
      } else if (k === END) {
        const end = newline === LF && i > start && b[i - 1] === CR ? i - 1 : i
        return { start, end, fields, clean, flaw, next: i + 1 }
      } else if (k === QUOTE) {
        if (c === quote && fieldStart) {
          const after = closeQuote(b, i, length, final, oneLine)
          if (after === -1) return null
          if (after >= 0) i = after
          else {
            flaw = oneLine ? 'unclosed_quote' : 'stray_quote'
            clean = false
            i++
          }
        } else {
          clean = false
          i++
        }
        fieldStart = false
      } else {
        if (k === ZERO) flaw = 'nul_byte'
        else if (i + 1 >= length && !final) return null
        else if (b[i + 1] !== LF) clean = false
        fieldStart = false
        i++
      }
    }
    if (!final || i === start) return null
    const end = newline === LF && b[i - 1] === CR ? i - 1 : i
    return { start, end, fields, clean, flaw, next: i }
  }

  return function next(b: Buffer, start: number, length: number, final: boolean): RowShape | null {
    const whole = scan(b, start, length, final, false)
    if (!whole || (!whole.flaw && (whole.fields === columns || columns === 0))) return whole
    const lineEnd = b.indexOf(newline, start)
    if (lineEnd < 0 || lineEnd >= whole.end) return whole
    // The record spans lines and is wrong. If the second line is a sound record by itself, a stray quote swallowed it.
    const line = scan(b, start, length, final, true)
    const second = line && scan(b, line.next, length, true, true)
    return second && !second.flaw && second.fields === columns ? line : whole.flaw ? line : whole
  }
}
