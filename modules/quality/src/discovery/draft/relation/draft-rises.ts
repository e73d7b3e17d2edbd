import { type Draft, shareText } from '../draft.ts'
import type { CodedColumn, CodedTable } from '../../table/coded-table.ts'
import { type Allowance } from '../allowance.ts'
import { LEAST_ROWS, type Measured, NEARLY } from './measured.ts'

const MOST_COLUMNS = 8
/** Values without which an order is none, overall and in a group. */
const LEAST_VALUES = 12
/** Groups in which an order is looked for when it does not hold over all of them: of so many rows each. */
const GROUPS = { most: 50, rows: 30 }

/** Columns of which one rises (or falls) with the other: of two rows, the one that is greater here must not be smaller there. */
export function draftRises(table: CodedTable, measured: readonly Measured[], allowance: Allowance): Draft[] {
  const looked = table.rows.map((_, row) => row)
  const some = measured.slice(0, MOST_COLUMNS)
  const groups = table.columns.filter(
    ({ column, values, filled }) =>
      column.type !== 'decimal' &&
      values.length >= 2 &&
      values.length <= Math.min(GROUPS.most, filled / GROUPS.rows) &&
      filled >= NEARLY * table.rows.length,
  )
  return some.flatMap((a, i) =>
    some.slice(i + 1).flatMap((b): Draft[] => {
      for (const group of [null, ...groups]) {
        if (group === a.coded || group === b.coded || !allowance.spend(looked.length * 2)) continue
        const found = riseOf(a, b, group, looked)
        if (found) return [found]
      }
      return []
    }),
  )
}

function riseOf(a: Measured, b: Measured, group: CodedColumn | null, rows: readonly number[]): Draft | null {
  const filled = rows.filter((row) => !Number.isNaN(a.numbers[row]) && !Number.isNaN(b.numbers[row]))
  const parts = group ? [...Map.groupBy(filled, (row) => group.codes[row]).values()] : [filled]
  const telling = parts.filter((part) => isTelling(part, a) && isTelling(part, b))
  const looked = telling.reduce((n, part) => n + part.length, 0)
  if (looked < LEAST_ROWS || looked < filled.length / 2) return null
  for (const sign of [1, -1]) {
    const kept = telling.reduce((n, part) => n + longestRise(part, a.numbers, b.numbers, sign), 0)
    if (kept < NEARLY * looked) continue
    const [one, other] = [a.coded.column, b.coded.column]
    const same = group ? [group.column.name] : []
    const greater = sign === 1 ? '<' : '>'
    const differ = [
      { left: one.name, operator: '>' },
      { left: other.name, operator: greater },
    ]
    const text = one.type === 'text' || other.type === 'text'
    const params = { same, differ, ...(text ? { as: a.dated ? 'date' : 'number' } : {}) }
    const where = group ? `“${group.column.title}”相同时，` : ''
    const reason = `${where}“${one.title}”越大“${other.title}”越${sign === 1 ? '大' : '小'}：${shareText(kept, looked)}；一行有误会牵出与它矛盾的其他行`
    const columns = [...same, one.name, other.name]
    return {
      rule: { kind: 'denial_constraint', columns, params, severity: 'warning' },
      reason,
      confidence: kept / looked,
    }
  }
  return null
}

function isTelling(rows: readonly number[], { numbers }: Measured): boolean {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(numbers[row] as number, (counts.get(numbers[row] as number) ?? 0) + 1)
  return counts.size >= LEAST_VALUES && Math.max(...counts.values()) <= rows.length / 4
}

/** Rows that can stay when as few as possible are taken out so that the second rises with the first (patience sorting). */
function longestRise(rows: readonly number[], first: Float64Array, second: Float64Array, sign: number): number {
  const sorted = rows.toSorted((x, y) => {
    const by = (first[x] as number) - (first[y] as number)
    return by === 0 ? sign * ((second[x] as number) - (second[y] as number)) : by
  })
  const tails: number[] = []
  for (const row of sorted) {
    const value = sign * (second[row] as number)
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle] as number) <= value) low = middle + 1
      else high = middle
    }
    tails[low] = value
  }
  return tails.length
}
