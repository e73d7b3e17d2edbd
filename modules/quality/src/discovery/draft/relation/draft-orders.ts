import { type Draft, shareText } from '../draft.ts'
import { LEAST_ROWS, type Measured, NEARLY } from './measured.ts'

/** An order of numbers leaves at most a tenth of the breaches that chance would … */
const LEFT_BY_CHANCE = 0.1
/** … where chance would make so many: a year is always below an amount, which says nothing. */
const LEAST_BREACHES = 10

/** Pairs of columns of which one is never below the other: beginning and end, part and whole. */
export function draftOrders(measured: readonly Measured[]): Draft[] {
  return measured.flatMap((a, i) => measured.slice(i + 1).flatMap((b) => orderOf(a, b)))
}

function orderOf(a: Measured, b: Measured): Draft[] {
  if (a.dated !== b.dated) return []
  let [both, below, above, equal] = [0, 0, 0, 0]
  for (const [row, x] of a.numbers.entries()) {
    const y = b.numbers[row] as number
    if (Number.isNaN(x) || Number.isNaN(y)) continue
    both++
    if (x < y) below++
    else if (x > y) above++
    else equal++
  }
  if (both < LEAST_ROWS || equal >= NEARLY * both) return []
  const [first, second, kept] = below >= above ? [a, b, below + equal] : [b, a, above + equal]
  if (kept < NEARLY * both) return []
  const expected = both * chanceAbove(first, second)
  if (!a.dated && (expected < LEAST_BREACHES || both - kept > LEFT_BY_CHANCE * expected)) return []
  const [one, other] = [first.coded.column, second.coded.column]
  const text = [one, other].every(({ type }) => type === 'text')
  const [kind, params] = a.dated
    ? (['order_of_times', {}] as const)
    : (['compare_columns', { operator: '<=', ...(text ? { as: 'number' } : {}) }] as const)
  const reason = `“${one.title}”不${a.dated ? '晚' : '大'}于“${other.title}”：${shareText(kept, both)}`
  return [{ rule: { kind, columns: [one.name, other.name], params, severity: 'warning' }, reason }]
}

/** How often a value of one column is above one of the other when rows are mixed. */
function chanceAbove(first: Measured, second: Measured): number {
  const [x, y] = [first.numbers, second.numbers].map((numbers) => numbers.filter((n) => !Number.isNaN(n)).sort()) as [
    Float64Array,
    Float64Array,
  ]
  let [below, pairs] = [0, 0]
  for (const value of x) {
    while (below < y.length && (y[below] as number) < value) below++
    pairs += below
  }
  return pairs / (x.length * y.length)
}
