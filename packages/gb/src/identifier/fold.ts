import { literal } from './literal.sql.ts'

/** How a value is tidied before it is checked. `none` leaves it alone; `phone` and `plate` also drop the separators people type. */
export type Fold = 'none' | 'upper' | 'phone' | 'plate'

const BLANKS = ' \t\u00a0\u3000'
const DROPPED: Record<Fold, string> = { none: '', upper: BLANKS, phone: `${BLANKS}-`, plate: `${BLANKS}-·•` }

/**
 * Character pairs of a fold: the i-th of `from` becomes the i-th of `to`; what has no partner is dropped. Only full-width forms and
 * ASCII case are touched. Full NFKC would also turn `②` or `Ⅹ` into digits and letters, and so repair a wrong identifier silently.
 */
function pairs(fold: Fold): { from: string; to: string } {
  const dropped = DROPPED[fold]
  let from = ''
  let to = ''
  const add = (source: string, target: string) => {
    if (dropped.includes(target)) return
    from += source
    to += target
  }
  for (let code = 0x21; code <= 0x7e; code++) {
    const half = String.fromCharCode(code)
    add(String.fromCharCode(code + 0xfee0), half.toUpperCase())
    if (half !== half.toUpperCase()) add(half, half.toUpperCase())
  }
  const fullWidthDropped = [...dropped]
    .filter((c) => c > ' ' && c <= '~')
    .map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  return { from: from + dropped + fullWidthDropped.join(''), to }
}

/** What no fold changes: most identifiers are written as they should be. */
const FOLDED = /^[0-9A-Z]*$/
const maps = new Map<Fold, Map<string, string>>()

/** The folded text: half-width, upper case, without blanks and separators. */
export function foldText(fold: Fold, text: string): string {
  if (fold === 'none' || FOLDED.test(text)) return text
  let map = maps.get(fold)
  if (!map) {
    const { from, to } = pairs(fold)
    map = new Map([...from].map((c, i) => [c, to[i] ?? '']))
    maps.set(fold, map)
  }
  let folded = ''
  for (const char of text) folded += map.get(char) ?? char
  return folded
}

/** The same fold as a DuckDB expression over a text expression. */
export function foldSql(fold: Fold, columnSql: string): string {
  if (fold === 'none') return columnSql
  const { from, to } = pairs(fold)
  return `translate(${columnSql}, ${literal(from)}, ${literal(to)})`
}
