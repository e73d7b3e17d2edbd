import type { PublicationColumn } from '../publication/publication.ts'

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
/** Signed, grouped, percent and exponent numbers, and dashes that stand for “none”. */
const HARMLESS = /^[+-]?(\d[\d,]*(\.\d+)?|\.\d+)(e[+-]?\d+)?%?$|^-+$/i
/** Significant digits that a double keeps. */
const EXACT = 15

/** RFC 4180 cell; a leading formula character gets an apostrophe so that a spreadsheet shows it as text. Plain numbers stay as they are. */
export function csvCell(value: string | null): string {
  if (value === null) return ''
  const guarded = FORMULA.test(value) && !HARMLESS.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

export function jsonRow(columns: PublicationColumn[], cells: (string | null)[]): string {
  return JSON.stringify(
    Object.fromEntries(columns.map(({ name, type }, i) => [name, typedCell(type, cells[i] ?? null)])),
  )
}

/** Numbers that a double holds exactly are written as numbers, longer ones and everything else as text. */
export function typedCell(type: string | undefined, cell: string | null): string | number | boolean | null {
  if (cell === null) return null
  if (type === 'boolean') return cell === 'true'
  if (type !== 'integer' && type !== 'decimal') return cell
  const digits = cell.replace(/^[+-]?[0.]*/, '').replace('.', '')
  return digits.length <= EXACT && Number.isFinite(Number(cell)) ? Number(cell) : cell
}
