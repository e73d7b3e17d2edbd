import { type Column, type ColumnType, columnNames } from '../dataset/column.ts'
import { withoutBlanks } from '../read/blanks.ts'
import USUAL from './missing-words.json' with { type: 'json' }
import { loneRows } from './lone-rows.ts'
import { isShortened } from './remarks.ts'
import { columnType, decimalFormat, valueType } from './value-type.ts'

/** As much as a registered title holds; the heading as it stands is kept beside the columns. */
const LONGEST = 200

/**
 * A first column list from titles and sample rows: types by value, everything optional, grade 2 until somebody says otherwise. `words` are
 * the texts that the clerk says mean "no value"; without them the usual ones are looked for, and only where the rest is no text.
 */
export function proposeColumns(
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  words?: readonly string[],
): Column[] {
  const names = columnNames(header)
  const lone = loneRows(rows)
  const telling = rows.filter((row) => !lone.has(row))
  return header.map((title, i) => {
    const written = telling.map((row) => withoutBlanks(row[i] ?? '')).filter(Boolean)
    const said = new Set(words ?? USUAL)
    const values = written.filter((value) => !said.has(value))
    const type = guessType(values)
    const found = type === 'text' ? [] : [...new Set(written.filter((value) => said.has(value)))]
    const missing = words ? [...words] : found
    const format = type === 'decimal' ? decimalFormat(values) : null
    return {
      name: names[i] as string,
      title: title.slice(0, LONGEST).toWellFormed(),
      type,
      required: false,
      key: false,
      ...(format ? { format } : {}),
      ...(missing.length > 0 ? { missing } : {}),
      grade: 2,
      sensitivity: 'none',
    }
  })
}

function guessType(values: readonly string[]): ColumnType {
  if (isShortened(values)) return 'text'
  const counts = new Map<ColumnType, number>()
  for (const value of values) {
    const type = valueType(value)
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  const type = columnType(counts)
  // Numbers that all have the same eleven or more digits are identifiers (mobile numbers, account numbers).
  const length = values[0]?.length ?? 0
  return type === 'integer' && length >= 11 && values.every((v) => v.length === length) ? 'text' : type
}
