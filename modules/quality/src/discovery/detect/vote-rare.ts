import { maskOf } from './mask-of.ts'
import type { Evidence, Vote } from './vote.ts'

/** A list of categories is closed when values of at least this share each … */
const CATEGORY = 0.01
/** … cover this share of the rows, … */
const COVERED = 0.98
/** … and a value that stands once or twice, or in one row of two thousand, is none. */
const RARE = 0.0005

/** Values that are hardly ever used in a column of few categories. */
export function voteRare({ table }: Evidence): Vote[] {
  return table.columns.flatMap((column, place): Vote[] => {
    const { values, counts, filled } = column
    if (filled < 300 || values.some((value) => /[.%]/.test(value) && /^9/.test(maskOf(value)))) return []
    const categories = counts.filter((n) => n >= CATEGORY * filled)
    if (categories.length < 2 || categories.reduce((n, c) => n + c, 0) < COVERED * filled) return []
    const rare = new Set(counts.flatMap((n, code) => (n <= Math.max(2, RARE * filled) ? [code] : [])))
    const votes: Vote[] = []
    for (const [row, code] of column.codes.entries())
      if (rare.has(code))
        votes.push({ signal: 'rare', row, column: place, error: true, reason: '本列只有少数几种取值，此值极少出现' })
    return votes
  })
}
