/** What a spreadsheet takes for the beginning of a formula, also in full width, or cuts away so that one is left. */
const SIGN = /^[=+\-@\t\r\n＝＋－＠]/
/** Signed, grouped, percent and exponent numbers, and dashes that stand for “none”. */
const HARMLESS = /^[+-]?(\d[\d,]*(\.\d+)?|\.\d+)(e[+-]?\d+)?%?$|^-+$/i
/** A guarded text, or one that already looked like it and got another apostrophe. */
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/

/**
 * One line of a CSV file for people (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front, which
 * `unguardCell` takes away again; numbers stay as they are. Every file that the platform hands out goes through here.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(value: string | number | null): string {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : guarded(value)
  // a semicolon or tab parts cells in some settings, an apostrophe may be taken for a quote
  return /[",;'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const guarded = (text: string): string =>
  (SIGN.test(text) && !HARMLESS.test(text)) || GUARDED.test(text) ? `'${text}` : text

/** A cell of a file that came back, as it was before `csvLine` guarded it. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
