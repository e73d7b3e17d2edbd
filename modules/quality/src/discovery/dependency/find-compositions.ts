import { type CodedColumn, type CodedTable, cellOf } from '../table/coded-table.ts'

/** The value of `to` is that of `first`, the separator, and that of `second`. */
export interface Composition {
  first: number
  separator: string
  second: number
  to: number
  support: number
  confidence: number
}

const LOOKED_AT = 200
const LEAST = 0.9

/** Columns put together from two others, such as division + number. Looked for in some rows, then measured in all. */
export function findCompositions({ columns, rows }: CodedTable): Composition[] {
  const step = Math.max(1, Math.floor(rows.length / LOOKED_AT))
  const some = rows.flatMap((_, row) => (row % step === 0 ? [row] : []))
  const telling = columns.flatMap((column, i) =>
    column.values.length >= 2 && column.column.type === 'text' ? [i] : [],
  )
  return telling.flatMap((to) => {
    const whole = columns[to] as CodedColumn
    for (const first of telling)
      for (const second of telling) {
        if (first === second || first === to || second === to) continue
        const parts = [columns[first], columns[second]] as [CodedColumn, CodedColumn]
        const separator = usualSeparator(whole, parts, some)
        if (separator === null) continue
        const measured = measure(whole, parts, separator)
        if (measured.confidence >= LEAST && measured.support >= 20)
          return [{ first, second, to, separator, ...measured }]
      }
    return []
  })
}

function usualSeparator(
  whole: CodedColumn,
  [a, b]: [CodedColumn, CodedColumn],
  rows: readonly number[],
): string | null {
  const seen = new Map<string, number>()
  for (const [n, row] of rows.entries()) {
    const [value, left, right] = [cellOf(whole, row), cellOf(a, row), cellOf(b, row)]
    if (value && left && right && value.startsWith(left) && value.endsWith(right)) {
      const gap = value.length - left.length - right.length
      const separator = value.slice(left.length, left.length + gap)
      if (gap >= 0 && gap <= 3) seen.set(separator, (seen.get(separator) ?? 0) + 1)
    }
    if (n >= 20 && seen.size === 0) return null
  }
  const best = [...seen].reduce((top, each) => (each[1] > top[1] ? each : top), ['', 0] as [string, number])
  return best[1] >= (LEAST - 0.1) * rows.length ? best[0] : null
}

function measure(whole: CodedColumn, [a, b]: [CodedColumn, CodedColumn], separator: string) {
  let [support, right] = [0, 0]
  for (let row = 0; row < whole.codes.length; row++) {
    const [value, left, end] = [cellOf(whole, row), cellOf(a, row), cellOf(b, row)]
    if (!value || !left || !end) continue
    support++
    if (value === `${left}${separator}${end}`) right++
  }
  return { support, confidence: support === 0 ? 0 : right / support }
}
