import type { Dialect } from './layout.ts'

/**
 * The fields of one record. A quote that is not closed before a delimiter, or that text follows, is taken literally: the stray quotes
 * of real files then damage one field and not the rest of the file. Must agree with the tokenizer about where fields end.
 * `lax` reads a quote inside a quoted field as text (`'won't'`), the second try for a record that does not fit otherwise.
 */
export function splitRow(text: string, dialect: Dialect, lax = false): string[] {
  const { delimiter, quote } = dialect
  const cells: string[] = []
  let at = 0
  for (;;) {
    const quoted = quote !== '' && text[at] === quote ? readQuoted(text, at, dialect, lax) : null
    if (quoted) {
      cells.push(quoted.value)
      at = quoted.end
    } else {
      const next = text.indexOf(delimiter, at)
      const end = next < 0 ? text.length : next
      cells.push(text.slice(at, end))
      at = end
    }
    if (at >= text.length) return cells
    at += delimiter.length
  }
}

function readQuoted(
  text: string,
  start: number,
  { delimiter, quote, escape }: Dialect,
  lax: boolean,
): { value: string; end: number } | null {
  let value = ''
  let from = start + 1
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (escape !== '' && escape !== quote && char === escape && at + 1 < text.length) {
      const next = text[at + 1] as string
      // A backslash before anything but itself or the quote is a plain character (Windows paths).
      value += text.slice(from, at) + (next === quote || next === escape ? next : char + next)
      at++
      from = at + 1
    } else if (char === quote) {
      if (escape === quote && text[at + 1] === quote) {
        value += text.slice(from, at + 1)
        at++
        from = at + 1
        continue
      }
      const end = at + 1
      if (end === text.length || text.startsWith(delimiter, end)) return { value: value + text.slice(from, at), end }
      if (!lax) return null
    }
  }
  return null
}
