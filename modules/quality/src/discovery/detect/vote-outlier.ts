import { type Fences, fencesOf, quantileOf } from '@shuyuan/sketch'
import type { CodedColumn } from '../table/coded-table.ts'
import { isCode } from './is-code.ts'
import { readDay, readNumber } from './read-number.ts'
import type { Evidence, Vote } from './vote.ts'

/** A column is numeric when nine cells in ten are numbers or dates; of fewer values there is no spread to speak of. */
const NUMERIC = 0.9
const DISTINCT = 20
/** Of data that tail off evenly (normal or, after a logarithm, log-normal) one in a hundred million lies beyond 3.5 ranges. */
const FACTOR = 3.5
/** Heavier tails reach farther: far is where less than a tenth of a value is to be expected. */
const EXPECTED = 0.1

/** Numbers and dates far outside the bulk of their column, and dates later than today where dates are past. */
export function voteOutlier({ table, today }: Evidence): Vote[] {
  const now = readDay(today) as number
  return table.columns.flatMap((column, place): Vote[] => {
    const far = farOnes(column)
    const late = lateOnes(column, now)
    const votes: Vote[] = []
    for (const [row, code] of column.codes.entries()) {
      if (far.has(code))
        votes.push({ signal: 'outlier', row, column: place, error: true, reason: '数值远离本列绝大多数值' })
      if (late.has(code)) votes.push({ signal: 'future', row, column: place, error: true, reason: '日期晚于今天' })
    }
    return votes
  })
}

function farOnes({ values, counts, filled }: CodedColumn): Set<number> {
  const numbers = values.map(readNumber)
  const read = numbers.flatMap((n, code) => (n === null ? [] : Array<number>(counts[code] as number).fill(n)))
  if (values.length < DISTINCT || read.length < NUMERIC * filled || isCode(values)) return new Set()
  const plain = fencesOf(read, FACTOR)
  if (!plain) return new Set()
  // incomes, areas and delays have long tails by nature: seen from the middle of the column they tail off by ratios, not by differences
  const spread = (plain.high - plain.low) / (2 * FACTOR + 1)
  const ratio = (n: number) => Math.asinh((n - plain.median) / spread)
  const ratios = read.map(ratio).toSorted((a, b) => a - b)
  const fences = fencesOf(ratios, FACTOR) as Fences
  const [above, below] = [tailOf(ratios), tailOf(ratios.map((n) => -n).toReversed())]
  return new Set(
    numbers.flatMap((n, code) => {
      if (n === null || (n >= plain.low && n <= plain.high)) return []
      const at = ratio(n)
      if (at >= fences.low && at <= fences.high) return []
      return (n > plain.high ? above(at) : below(-at)) < EXPECTED ? [code] : []
    }),
  )
}

/** How many values so far out or farther the tail of a column would hold, were it to go on falling as it does between the last quarter and the last twentieth. */
function tailOf(sorted: readonly number[]): (at: number) => number {
  const [from, to] = [quantileOf(sorted, 0.75), quantileOf(sorted, 0.95)]
  return (at) => (to > from ? (sorted.length / 4) * 5 ** ((from - at) / (to - from)) : 0)
}

function lateOnes({ values, counts, filled, column }: CodedColumn, now: number): Set<number> {
  const days = values.map((value) => readDay(value))
  const dated = days.reduce<number>((n, day, code) => n + (day === null ? 0 : (counts[code] as number)), 0)
  if (
    dated < NUMERIC * filled ||
    dated < 20 ||
    /期限|有效|届满|到期|截止|valid|expire|until/i.test(`${column.title}${column.name}`)
  )
    return new Set()
  const late = days.flatMap((day, code) => (day !== null && day > now ? [code] : []))
  const rows = late.reduce((n, code) => n + (counts[code] as number), 0)
  return new Set(rows <= 0.02 * dated ? late : [])
}
