import { type CodedColumn, type CodedTable, cellOf, codeColumn } from './coded-table.ts'
import words from './missing-words.json' with { type: 'json' }

const SIGNS = new Set(words.signs)
const WORDS = new Set(words.words)
/** No word is longer. */
const LONGEST = 16
/** -, ---, ???, ##### … */
const RULED = /^([-#?*=_~.])\1*$/
/** In a column of few values a word for nothing that so many rows hold is one of its values (有、无). */
const FEW = 20
const CATEGORY = 0.05
/** What stands for nothing in two columns, oftener than truly empty cells stand there, is how the table writes an empty cell. */
const COLUMNS = 2
const ROWS = 3
const EMPTY_BESIDE = 0.5

/** Codes of the values of a column that stand for “no value”, with the word in lower case. */
export function emptyWords(column: CodedColumn): Map<number, string> {
  const { values, counts, filled } = column
  const found = new Map<number, string>()
  for (const [code, value] of values.entries()) {
    if (value.length > LONGEST) continue
    const word = value.trim().toLowerCase()
    const n = counts[code] as number
    if (SIGNS.has(word) || RULED.test(word)) {
      if (!isCodeLikeOthers(column, code)) found.set(code, word)
    } else if (WORDS.has(word) && (values.length > FEW || n < CATEGORY * filled)) found.set(code, word)
  }
  return found
}

/** NA is Namibia in a list of country codes: it is written like every other value and stands there as often. */
function isCodeLikeOthers({ values, filled }: CodedColumn, code: number): boolean {
  const value = values[code] as string
  if (!/^[A-Z]+$/.test(value) || values.length < 0.95 * filled) return false
  const alike = values.filter((other) => other.length === value.length && /^[A-Z]+$/.test(other))
  return alike.length >= 0.95 * values.length
}

/** The words that the table uses throughout for an empty cell, such as NA in what a statistics program wrote: notation, not a mistake. */
export function ownEmptyWords(table: CodedTable): Set<string> {
  const used = new Map<string, { columns: number; rows: number; empty: number }>()
  for (const column of table.columns)
    for (const [code, word] of emptyWords(column)) {
      const rows = column.counts[code] as number
      if (rows < ROWS) continue
      const seen = used.get(word) ?? { columns: 0, rows: 0, empty: 0 }
      const empty = table.rows.length - column.filled
      used.set(word, { columns: seen.columns + 1, rows: seen.rows + rows, empty: seen.empty + empty })
    }
  return new Set(
    [...used].flatMap(([word, { columns, rows, empty }]) =>
      columns >= COLUMNS && empty <= EMPTY_BESIDE * (rows + empty) ? [word] : [],
    ),
  )
}

/** The same table with words for nothing as empty cells: what they hide decides no majority and follows no form. */
export function withoutEmptyWords(table: CodedTable): CodedTable {
  const columns = table.columns.map((column) => {
    const words = emptyWords(column)
    if (words.size === 0) return column
    const cells = table.rows.map((_, row) => (words.has(column.codes[row] as number) ? null : cellOf(column, row)))
    return codeColumn(column.column, cells)
  })
  return { rows: table.rows, columns }
}
