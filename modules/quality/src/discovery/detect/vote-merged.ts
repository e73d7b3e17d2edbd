import type { CodedColumn, CodedTable } from '../table/coded-table.ts'
import type { Evidence, Vote } from './vote.ts'

const END = /^(.{1,100}?)[\s,，、/|-]+([^\s,，、/|-]{1,40})$/u
/** Words of a vocabulary stand at least twice. */
const KNOWN = 2
/** A number at the end may be anything; so often it is no accident. */
const NUMBERS = 3

/** Two values in one cell: what a second column should hold stands behind the value of the first, and the second is empty. */
export function voteMerged({ table }: Evidence): Vote[] {
  return table.columns.flatMap((column, place) => {
    if (column.column.type !== 'text' || column.filled === 0) return []
    const ends = column.values.map((value) => END.exec(value))
    return table.columns.flatMap((other, second) =>
      second === place ? [] : mergedInto(table, column, ends, second, other, place),
    )
  })
}

function mergedInto(
  table: CodedTable,
  column: CodedColumn,
  ends: readonly (RegExpExecArray | null)[],
  second: number,
  other: CodedColumn,
  place: number,
): Vote[] {
  if (other.filled === table.rows.length || other.filled === 0) return []
  const known = new Set(other.values.filter((_, code) => (other.counts[code] as number) >= KNOWN))
  const votes: Vote[] = []
  let [beside, worded] = [0, false]
  for (const [row, code] of column.codes.entries()) {
    const [, rest, end] = (code >= 0 && ends[code]) || []
    if (!rest || !end || !known.has(end)) continue
    if ((other.codes[row] as number) >= 0) {
      beside++
      continue
    }
    worded ||= !/^[0-9.,]+$/.test(end)
    const title = other.column.title
    votes.push({ signal: 'merged', row, column: place, error: true, reason: `夹带了“${title}”的值`, repair: rest })
    votes.push({
      signal: 'merged',
      row,
      column: second,
      error: true,
      reason: `值被填进了“${column.column.title}”`,
      repair: end,
    })
  }
  // where the same ending stands beside a filled second column too, it belongs to the value
  if (!worded && votes.length < 2 * NUMBERS) return []
  return beside * 2 > votes.length / 2 ? [] : votes
}
