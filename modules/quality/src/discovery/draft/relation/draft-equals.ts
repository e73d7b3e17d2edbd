import { type CodedColumn, type CodedTable, cellOf } from '../../table/coded-table.ts'
import { findCompositions } from '../../dependency/find-compositions.ts'
import { type Draft, shareText } from '../draft.ts'
import { isSurprise } from '../surprise.ts'
import { LEAST_ROWS, NEARLY } from './measured.ts'

const MOST_COLUMNS = 30

/** Columns that say the same again: equal to another one, its beginning, or put together from two others. */
export function draftEquals(table: CodedTable): Draft[] {
  const columns = table.columns.filter((c) => c.values.length >= 2 && c.filled >= LEAST_ROWS).slice(0, MOST_COLUMNS)
  const pairs = columns.flatMap((a, i) => columns.slice(i + 1).map((b) => [a, b] as const))
  const tests = pairs.length
  const equal = pairs.flatMap(([a, b]) => equalOf(a, b, tests))
  const same = new Set(equal.map(({ rule }) => rule.columns.toSorted().join()))
  const parts = pairs.flatMap(([a, b]) => {
    if (same.has([a.column.name, b.column.name].toSorted().join())) return []
    return [...beginningOf(a, b, tests), ...beginningOf(b, a, tests)]
  })
  return [...equal, ...parts, ...composed(table)]
}

function equalOf(a: CodedColumn, b: CodedColumn, tests: number): Draft[] {
  if (a.column.type !== b.column.type || a.column.type === 'boolean') return []
  const { both, hits, chance } = compare(a, b, (x, y) => x === y)
  if (both < LEAST_ROWS || hits < NEARLY * both || !isSurprise(hits, both, chance, tests)) return []
  const columns = [a.column.name, b.column.name]
  const reason = `“${a.column.title}”等于“${b.column.title}”：${shareText(hits, both)}`
  return [{ rule: { kind: 'compare_columns', columns, params: { operator: '=' }, severity: 'warning' }, reason }]
}

function beginningOf(whole: CodedColumn, part: CodedColumn, tests: number): Draft[] {
  if (whole.column.type !== 'text' || part.column.type !== 'text') return []
  const length = usualLength(part)
  if (length === null || length < 2) return []
  const { both, hits, chance } = compare(whole, part, (x, y) => x.length > length && x.slice(0, length) === y)
  if (both < LEAST_ROWS || hits < NEARLY * both || !isSurprise(hits, both, chance, tests)) return []
  const columns = [part.column.name, whole.column.name]
  const params = { expression: `$1 = left($2, ${length})` }
  const reason = `“${part.column.title}”是“${whole.column.title}”的前 ${length} 位：${shareText(hits, both)}`
  return [{ rule: { kind: 'expression', columns, params, severity: 'warning' }, reason }]
}

function composed(table: CodedTable): Draft[] {
  return findCompositions(table).flatMap(({ first, second, to, separator, support, confidence }) => {
    const [whole, a, b] = [to, first, second].map((i) => (table.columns[i] as CodedColumn).column)
    if (!whole || !a || !b || confidence < NEARLY || separator.includes("'")) return []
    const params = { expression: `$1 = concat($2${separator === '' ? '' : `, '${separator}'`}, $3)` }
    const columns = [whole.name, a.name, b.name]
    const share = shareText(Math.round(confidence * support), support)
    const reason = `“${whole.title}”由“${a.title}”与“${b.title}”组成：${share}`
    return [{ rule: { kind: 'expression', columns, params, severity: 'warning' as const }, reason }]
  })
}

/** The length nearly all values have, null when they differ. */
function usualLength({ values, counts, filled }: CodedColumn): number | null {
  const rows = new Map<number, number>()
  for (const [code, value] of values.entries())
    rows.set(value.length, (rows.get(value.length) ?? 0) + (counts[code] as number))
  return [...rows].find(([, n]) => n >= NEARLY * filled)?.[0] ?? null
}

/** Rows where both hold a value, those that match, and the share that would with rows mixed (each value at its neighbour's row). */
function compare(a: CodedColumn, b: CodedColumn, match: (x: string, y: string) => boolean) {
  const rows = a.codes.length
  const step = Math.max(1, Math.floor(rows / 2.618))
  let [both, hits, mixed, strange] = [0, 0, 0, 0]
  for (let row = 0; row < rows; row++) {
    const x = cellOf(a, row)
    if (x === null) continue
    const [y, other] = [cellOf(b, row), cellOf(b, (row + step) % rows)]
    if (y !== null && ++both > 0 && match(x, y)) hits++
    if (other !== null && ++mixed > 0 && match(x, other)) strange++
    if (both === 200 && hits < both * 0.8) break
  }
  return { both, hits, chance: mixed === 0 ? 1 : strange / mixed }
}
