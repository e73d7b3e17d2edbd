import { type Draft, shareText } from '../draft.ts'
import { LEAST_ROWS, type Measured, NEARLY } from './measured.ts'

/** Columns among which sums and products are looked for. */
const MOST_COLUMNS = 14

/** A number that is the sum, or the product, of two others. */
export function draftSums(measured: readonly Measured[]): Draft[] {
  const numeric = measured
    .filter(({ coded: { column } }) => column.type === 'integer' || column.type === 'decimal')
    .slice(0, MOST_COLUMNS)
  return numeric.flatMap((total) =>
    numeric.flatMap((a, i) =>
      numeric.slice(i + 1).flatMap((b): Draft[] => {
        if (a === total || b === total) return []
        const columns = [total, a, b].map((c) => c.coded.column.name)
        const [whole, one, other] = [total, a, b].map((c) => `“${c.coded.column.title}”`)
        const sum = countRows(total, a, b, (x, y) => x + y, 0)
        if (sum) {
          const reason = `${whole}等于${one}与${other}之和：${sum}`
          return [{ rule: { kind: 'sum_of_columns', columns, params: {}, severity: 'warning' }, reason }]
        }
        const product = countRows(total, a, b, (x, y) => x * y, CENT)
        if (!product) return []
        const params = { expression: `abs($1 - $2 * $3) <= ${CENT}` }
        const reason = `${whole}等于${one}与${other}的积：${product}`
        return [{ rule: { kind: 'expression', columns, params, severity: 'warning' }, reason }]
      }),
    ),
  )
}

/** Products are rounded to cents. */
const CENT = 0.01

function countRows(
  total: Measured,
  a: Measured,
  b: Measured,
  of: (x: number, y: number) => number,
  rounding: number,
): string | null {
  let [rows, right, telling] = [0, 0, 0]
  for (const [row, whole] of total.numbers.entries()) {
    const [x, y] = [a.numbers[row] as number, b.numbers[row] as number]
    if (Number.isNaN(whole) || Number.isNaN(x) || Number.isNaN(y) || x === 0 || y === 0) continue
    rows++
    if (Math.abs(whole - of(x, y)) <= Math.max(rounding, 1e-6 * Math.max(1, Math.abs(whole)))) right++
    if (whole !== x && whole !== y) telling++
    if (rows === 200 && right < rows * 0.8) return null
  }
  if (rows < LEAST_ROWS || right < NEARLY * rows || telling < rows / 5) return null
  return shareText(right, rows)
}
