const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g

/** A heading as people read it: what cannot be seen is left out, a line break inside is none. */
function plainTitle(cell: string | null | undefined): string {
  return (cell ?? '')
    .replace(INVISIBLE, '')
    .replace(/(\p{Script=Han})\s*[\r\n]+\s*(?=\p{Script=Han})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** 甲 乙 1 2 3: the numbers of the columns, as statistical forms have them below the heading. */
export function isNumbering(row: readonly (string | null)[]): boolean {
  const cells = row.map((cell) => cell?.trim() ?? '')
  const first = cells.findIndex((cell) => /^[（(]?1[)）]?$/.test(cell))
  if (first < 0 || cells.length - first < 2) return false
  const numbered = cells.slice(first).every((cell, i) => cell.replace(/[（()）]/g, '') === String(i + 1))
  return (
    numbered && cells.slice(0, first).every((cell, i) => cell === '' || cell === '甲乙丙丁戊己'[i]) && cells.length > 2
  )
}

/**
 * Names of the columns from the header rows, top to bottom. A heading over several columns names each of them, one over several rows is said
 * once; without any name a column is `col_<place>`.
 */
export function headerTitles(rows: readonly (readonly (string | null)[])[], width: number): string[] {
  const named = rows.filter((row) => !isNumbering(row))
  const lines = (named.length > 0 ? named : rows).map((row) => row.map(plainTitle))
  const columns = Math.max(width, ...lines.map((line) => line.length))
  const spread = lines.map((line, at) => spreadGroups(line, lines.slice(at + 1), columns))
  const repeated = lines.length > 1 && lines.every((line) => line.join('\n') === lines[0]?.join('\n'))
  return Array.from({ length: columns }, (_, i) => {
    const parts = spread.map((line) => line[i] ?? '').filter(Boolean)
    return parts.filter((part, at) => repeated || part !== parts[at - 1]).join(' ') || `col_${i}`
  })
}

/** Over blanks a heading with parts below goes on to the right, as far as there are parts. */
function spreadGroups(line: readonly string[], below: readonly (readonly string[])[], columns: number): string[] {
  const parted = (i: number) => below.some((one) => (one[i] ?? '') !== '' && one[i] !== line[i])
  let group = ''
  return Array.from({ length: columns }, (_, i) => {
    const own = line[i] ?? ''
    if (own !== '' || !parted(i)) group = own !== '' && parted(i) ? own : ''
    return own === '' ? group : own
  })
}
