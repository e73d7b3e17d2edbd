import type { CodedColumn, CodedTable } from '../../table/coded-table.ts'
import type { Dependency } from '../../dependency/dependency.ts'
import type { Allowance } from '../allowance.ts'
import { type Draft, shareText } from '../draft.ts'
import { isSurprise } from '../surprise.ts'

const NEARLY = 0.98
const LEAST_ROWS = 20
/** Values of a condition that are looked at, the commonest; and values its consequence may have. */
const MOST_VALUES = 60
const MOST_CONSEQUENCES = 2000
const MOST = 20
/** A value that stands in four of five other rows too follows from nothing. */
const COMMON = 0.8

interface Found {
  draft: Draft
  rows: number
}

/** Conditional dependencies with constants: where one column holds a value, another holds one certain value, or none. Best supported first. */
export function draftConditionalValues(
  { columns, rows }: CodedTable,
  dependencies: readonly Dependency[],
  personal: ReadonlySet<string>,
  allowance: Allowance,
): Draft[] {
  const known = new Set(dependencies.filter(({ from }) => from.length === 1).map(({ from, to }) => `${from[0]}>${to}`))
  const usable = ({ column: { name, type }, values }: CodedColumn) =>
    !personal.has(name) && type !== 'decimal' && type !== 'datetime' && type !== 'date' && values.length >= 2
  const tests = columns.length ** 2 * MOST_VALUES
  const found: Found[] = []
  for (const [i, when] of columns.entries()) {
    if (!usable(when) || when.values.length > when.filled / 2) continue
    for (const [j, then] of columns.entries()) {
      if (i === j || known.has(`${i}>${j}`) || !usable(then) || then.values.length > MOST_CONSEQUENCES) continue
      if (!allowance.spend(rows.length)) break
      found.push(...constantsOf(when, then, tests))
    }
  }
  return found
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, MOST)
    .map(({ draft }) => draft)
}

/** Code of the consequence → rows; an empty cell counts as a value where both empty and filled cells are usual. */
function constantsOf(when: CodedColumn, then: CodedColumn, tests: number): Found[] {
  const all = when.codes.length
  const emptyTells = then.filled >= 0.05 * all && then.filled <= 0.95 * all
  const common = new Set(
    when.counts
      .map((n, code) => [n, code] as const)
      .filter(([n]) => n >= LEAST_ROWS)
      .toSorted(([a], [b]) => b - a)
      .slice(0, MOST_VALUES)
      .map(([, code]) => code),
  )
  const seen = new Map<number, Map<number, number>>([...common].map((code) => [code, new Map()]))
  const overall = new Map<number, number>()
  let total = 0
  for (const [row, code] of when.codes.entries()) {
    const value = then.codes[row] as number
    if (code < 0 || (value < 0 && !emptyTells)) continue
    total++
    overall.set(value, (overall.get(value) ?? 0) + 1)
    const of = seen.get(code)
    of?.set(value, (of.get(value) ?? 0) + 1)
  }
  const byConsequence = new Map<number, { code: number; hits: number; of: number }[]>()
  for (const [code, of] of seen) {
    const size = [...of.values()].reduce((a, b) => a + b, 0)
    const [value, hits] = [...of].reduce((top, each) => (each[1] > top[1] ? each : top), [-1, 0])
    const elsewhere = ((overall.get(value) ?? 0) - hits) / Math.max(total - size, 1)
    if (size < LEAST_ROWS || hits < NEARLY * size || elsewhere > COMMON) continue
    if (!isSurprise(hits, size, elsewhere, tests)) continue
    byConsequence.set(value, [...(byConsequence.get(value) ?? []), { code, hits, of: size }])
  }
  return [...byConsequence].map(([value, conditions]) => draftOf(when, then, value, conditions))
}

function draftOf(
  when: CodedColumn,
  then: CodedColumn,
  value: number,
  conditions: readonly { code: number; hits: number; of: number }[],
): Found {
  const values = conditions.map(({ code }) => when.values[code] as string).toSorted()
  const allowed = value < 0 ? [] : [then.values[value] as string]
  const [hits, of] = [conditions.reduce((n, c) => n + c.hits, 0), conditions.reduce((n, c) => n + c.of, 0)]
  const must = allowed[0] === undefined ? '为空' : `为“${allowed[0]}”`
  const reason = `“${when.column.title}”取${values.length === 1 ? `“${values[0]}”` : `其中 ${values.length} 个值`}时，“${then.column.title}”${must}：${shareText(hits, of)}`
  const columns = [then.column.name, when.column.name]
  return {
    rows: of,
    draft: { rule: { kind: 'conditional_value', columns, params: { values, allowed }, severity: 'warning' }, reason },
  }
}
