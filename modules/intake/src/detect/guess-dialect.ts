import type { Dialect } from '../read/layout.ts'
import { splitRow } from '../read/split-row.ts'
import { createTokenizer } from '../read/tokenizer.ts'

const DELIMITERS = [',', '\t', ';', '|', ', ', ':', '^', '~', '¦', '，', '；', '§', '\x01', '\x02', '\x1f', '!', ' ']
const ORDINARY =
  /^(?:|[+-]?[$€£¥￥]?\s?[\d,]*\.?\d+(?:[eE][+-]?\d+)?\s?%?|\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}:\d{2}(?::\d{2})?|https?:\S+|[\w.+-]+@[\w.-]+|[\p{L}\p{N}\p{M}\s.·\-_'’/()（）&#+*@、。《》“”%°:?!=<>[\]]{1,120})$/u
const MAX_LINES = 400

/**
 * The dialect under which the sample looks most like a table: rows of one width, cells of ordinary kinds
 * (after van den Burg et al. 2019, "Wrangling messy CSV files by detecting row and type patterns").
 */
export function guessDialect(sample: string): Dialect {
  const newline = guessNewline(sample)
  const lines = sample.split(newline === '\r' ? '\r' : '\n').slice(0, MAX_LINES)
  const bytes = Buffer.from(lines.join(newline === '\r' ? '\r' : '\n'))
  let best: Dialect = { delimiter: ',', quote: '"', escape: '"', newline }
  let bestScore = -1
  const long = longDelimiter(lines)
  for (const delimiter of long ? [long] : DELIMITERS) {
    if (!sample.includes(delimiter)) continue
    for (const [quote, escape] of quotings(sample)) {
      const dialect = { delimiter, quote, escape, newline }
      const score = tableScore(bytes, dialect) * (delimiter === ' ' || delimiter === ':' || delimiter === '!' ? 0.7 : 1)
      if (score > bestScore + 1e-9) {
        best = dialect
        bestScore = score
      }
    }
  }
  return best
}

/** Two to four signs that part the cells together (`|+|`, `||`, `@|@`): every line has them alike, and their signs stand nowhere else. */
function longDelimiter(lines: readonly string[]): string | null {
  const some = lines.filter((line) => line.trim() !== '').slice(0, 50)
  const runs = new Set(some[0]?.match(/[^\p{L}\p{N}\p{M}\s"'.,;:_()（）【】《》/-]{2,4}/gu))
  for (const run of runs) {
    const sign = run[0] as string
    const counts = some.map((line) => line.split(run).length - 1)
    const whole = some.filter((line, i) => {
      const inRun = run.split(sign).length - 1
      return counts[i] === counts[0] && line.split(sign).length - 1 === inRun * (counts[i] as number)
    })
    if (some.length > 1 && whole.length >= some.length * 0.9) return run
  }
  return null
}

function guessNewline(sample: string): Dialect['newline'] {
  if (!sample.includes('\n')) return sample.includes('\r') ? '\r' : '\n'
  return sample.includes('\r\n') ? '\r\n' : '\n'
}

function quotings(sample: string): [string, string][] {
  const found: [string, string][] = [['"', '"']]
  if (sample.includes('\\"')) found.push(['"', '\\'])
  if (sample.includes("'")) found.push(["'", "'"])
  return found
}

/** The records of a sample under a dialect; the last one may be cut off by the end of the sample. */
export function sampleRows(bytes: Buffer, dialect: Dialect, columns = 0): string[][] {
  const next = createTokenizer(dialect, columns, bytes.length)
  const rows: string[][] = []
  for (let at = 0; ; ) {
    const shape = next(bytes, at, bytes.length, true)
    if (!shape) return rows
    rows.push(shape.end > shape.start ? splitRow(bytes.toString('utf8', shape.start, shape.end), dialect) : [])
    at = shape.next
  }
}

function tableScore(bytes: Buffer, dialect: Dialect): number {
  const rows = sampleRows(bytes, dialect).filter((row) => row.length > 0)
  const widths = new Map<number, number>()
  let ordinary = 0
  let cells = 0
  let openQuotes = 0
  for (const row of rows) {
    widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
    for (const cell of row.slice(0, 200)) {
      cells++
      if (ORDINARY.test(cell.replaceAll(dialect.delimiter, ' '))) ordinary++
      // A cell still wrapped in quotes after splitting says the quote sign is wrong.
      if (/^\s*(["']).*\1\s*$/.test(cell) || /^\s*'[^']*$/.test(cell)) openQuotes++
    }
  }
  let pattern = 0
  for (const [width, count] of widths) pattern += (count * Math.max(0.001, width - 1)) / width
  // Widths that occur once or twice are preambles and damage; only the steady ones count as competing patterns.
  const patterns = [...widths.values()].filter((count) => count > Math.max(2, rows.length / 50)).length
  return ((pattern / rows.length / Math.max(1, patterns)) * Math.max(0.001, ordinary - openQuotes)) / Math.max(1, cells)
}
