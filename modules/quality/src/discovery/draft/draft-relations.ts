import { readNumber } from '../detect/read-number.ts'
import { type CodedColumn, type CodedTable, cellOf } from '../table/coded-table.ts'
import { type Draft, shareText } from './draft.ts'

const NEARLY = 0.98
const LEAST_ROWS = 50
const MOST_COLUMNS = 16

/** What two or three columns follow: an order of dates or numbers, a sum, a value that another one calls for. */
export function draftRelations(table: CodedTable, personal: ReadonlySet<string>): Draft[] {
  const measured = table.columns
    .filter(({ column, filled }) => column.type !== 'text' && column.type !== 'boolean' && filled >= LEAST_ROWS)
    .slice(0, MOST_COLUMNS)
  const read = new Map(measured.map((column) => [column, numbersOf(column)]))
  const orders = measured.flatMap((a, i) => measured.slice(i + 1).flatMap((b) => orderOf(a, b, read)))
  return [...orders, ...sums(measured, read), ...conditions(table, personal)]
}

type Read = ReadonlyMap<CodedColumn, (number | null)[]>

function numbersOf(column: CodedColumn): (number | null)[] {
  const numbers = column.values.map(readNumber)
  return Array.from(column.codes, (code) => (code < 0 ? null : (numbers[code] ?? null)))
}

function orderOf(a: CodedColumn, b: CodedColumn, read: Read): Draft[] {
  const dates = (c: CodedColumn) => c.column.type === 'date' || c.column.type === 'datetime'
  if (dates(a) !== dates(b)) return []
  const [left, right] = [read.get(a), read.get(b)] as [(number | null)[], (number | null)[]]
  let [both, below, above, equal] = [0, 0, 0, 0]
  for (const [row, x] of left.entries()) {
    const y = right[row] ?? null
    if (x === null || y === null) continue
    both++
    if (x < y) below++
    else if (x > y) above++
    else equal++
  }
  // an order of numbers means something only where their ranges overlap: a year is always below an amount
  if (both < LEAST_ROWS || equal === both || (!dates(a) && !overlap(left, right))) return []
  const [first, second, kept] = below >= above ? [a, b, below + equal] : [b, a, above + equal]
  if (kept < NEARLY * both) return []
  const [kind, params] = dates(a)
    ? (['order_of_times', {}] as const)
    : (['compare_columns', { operator: '<=' }] as const)
  const reason = `“${first.column.title}”不${dates(a) ? '晚' : '大'}于“${second.column.title}”：${shareText(kept, both)}`
  return [{ rule: { kind, columns: [first.column.name, second.column.name], params, severity: 'warning' }, reason }]
}

function overlap(left: readonly (number | null)[], right: readonly (number | null)[]): boolean {
  const middle = (numbers: readonly (number | null)[]) => numbers.filter((n) => n !== null).toSorted((x, y) => x - y)
  const [a, b] = [middle(left), middle(right)]
  const at = (sorted: number[], q: number) => sorted[Math.floor((sorted.length - 1) * q)] as number
  return at(a, 0.05) <= at(b, 0.95) && at(b, 0.05) <= at(a, 0.95)
}

function sums(measured: readonly CodedColumn[], read: Read): Draft[] {
  const numeric = measured.filter(({ column }) => column.type === 'integer' || column.type === 'decimal').slice(0, 8)
  return numeric.flatMap((total) =>
    numeric.flatMap((a, i) =>
      numeric.slice(i + 1).flatMap((b): Draft[] => {
        if (a === total || b === total) return []
        const [t, x, y] = [total, a, b].map((c) => read.get(c)) as [
          (number | null)[],
          (number | null)[],
          (number | null)[],
        ]
        let [rows, right] = [0, 0]
        for (const [row, whole] of t.entries()) {
          const [p, q] = [x[row] ?? null, y[row] ?? null]
          if (whole === null || p === null || q === null || p === 0 || q === 0) continue
          rows++
          if (Math.abs(whole - p - q) < 1e-6 * Math.max(1, Math.abs(whole))) right++
        }
        if (rows < LEAST_ROWS || right < NEARLY * rows) return []
        const columns = [total, a, b].map((c) => c.column.name)
        const reason = `“${total.column.title}”等于“${a.column.title}”与“${b.column.title}”之和：${shareText(right, rows)}`
        return [{ rule: { kind: 'sum_of_columns', columns, params: {}, severity: 'warning' }, reason }]
      }),
    ),
  )
}

/** Where one column holds a certain value, another is empty, or one certain value, though it is not so elsewhere. */
function conditions({ columns, rows }: CodedTable, personal: ReadonlySet<string>): Draft[] {
  const few = columns.filter(
    ({ column, values }) =>
      column.type === 'text' && values.length >= 2 && values.length <= 12 && !personal.has(column.name),
  )
  const drafts: Draft[] = []
  for (const when of few)
    for (const then of columns) {
      if (then === when || then.filled >= 0.95 * rows.length || then.filled <= 0.05 * rows.length) continue
      const [filled, total] = [new Map<number, number>(), new Map<number, number>()]
      for (const [row, code] of when.codes.entries()) {
        if (code < 0) continue
        total.set(code, (total.get(code) ?? 0) + 1)
        if (cellOf(then, row) !== null) filled.set(code, (filled.get(code) ?? 0) + 1)
      }
      const needed = [...total].filter(([code, n]) => n >= LEAST_ROWS && (filled.get(code) ?? 0) >= NEARLY * n)
      const rest = [...total].filter(([code]) => !needed.some(([known]) => known === code))
      const elsewhere = rest.reduce((n, [code]) => n + (filled.get(code) ?? 0), 0)
      if (needed.length === 0 || elsewhere > 0.2 * rest.reduce((n, [, all]) => n + all, 0)) continue
      const values = needed.map(([code]) => when.values[code] as string)
      const [hits, of] = [
        needed.reduce((n, [code]) => n + (filled.get(code) ?? 0), 0),
        needed.reduce((n, [, all]) => n + all, 0),
      ]
      const rule: Draft['rule'] = {
        kind: 'required_if',
        columns: [then.column.name, when.column.name],
        params: { values },
        severity: 'warning',
      }
      drafts.push({
        rule,
        reason: `“${when.column.title}”取其中 ${values.length} 个值时“${then.column.title}”才有值，且应有值：${shareText(hits, of)}`,
      })
    }
  return drafts
}
