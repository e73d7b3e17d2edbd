import type { CodedColumn, CodedTable } from '../../table/coded-table.ts'
import type { Dependency } from '../../dependency/dependency.ts'
import { groupRows, joinCodes } from '../../dependency/grouping.ts'
import type { Allowance } from '../allowance.ts'
import { type Draft, shareText } from '../draft.ts'
import { isSurprise } from '../surprise.ts'
import { agreementWithin } from './agreement-within.ts'

const NEARLY = 0.98
const LEAST_ROWS = 50
const LEAST_GROUPS = 5
const MOST_CONDITIONS = 8
const MOST_VALUES = 12
const MOST_LEFT = 12
/** Columns that are tried two by two on the left. */
const MOST_PAIRED = 6
/** It must not hold elsewhere as well: there at least one row in twenty differs. */
const DIFFERS_ELSEWHERE = 0.05
const MOST = 20

interface Found {
  draft: Draft
  rows: number
}

/** Dependencies that hold only where another column has a certain value: in one province the street decides the postcode. */
export async function draftConditionalDependencies(
  { columns, rows }: CodedTable,
  dependencies: readonly Dependency[],
  personal: ReadonlySet<string>,
  allowance: Allowance,
  breathe: () => Promise<void>,
): Promise<Draft[]> {
  const few = ({ values, filled }: CodedColumn) => values.length >= 2 && values.length <= MOST_VALUES && filled > 0
  const discrete = ({ column: { type }, values }: CodedColumn) =>
    type === 'text' || (type === 'integer' && values.length <= rows.length / 20)
  const conditions = columns
    .filter((c) => few(c) && discrete(c) && !personal.has(c.column.name))
    .slice(0, MOST_CONDITIONS)
  const left = columns
    .filter((c) => discrete(c) && c.values.length >= LEAST_GROUPS && c.values.length <= c.filled / 2)
    .slice(0, MOST_LEFT)
  const right = columns.filter((c) => discrete(c) && c.values.length >= 2)
  const lefts = [
    ...left.map((c) => [c]),
    ...left.slice(0, MOST_PAIRED).flatMap((a, i) => left.slice(i + 1, MOST_PAIRED).map((b) => [a, b])),
  ]
  const tests = lefts.length * conditions.length * MOST_VALUES * right.length
  const place = new Map(columns.map((column, i) => [column, i]))
  const holds = (from: readonly CodedColumn[], to: CodedColumn) => {
    const given = new Set(from.map((c) => place.get(c)))
    return dependencies.some((d) => columns[d.to] === to && d.from.every((i) => given.has(i)))
  }
  const found: (Found & { from: CodedColumn[]; to: CodedColumn; when: string })[] = []
  for (const from of lefts)
    for (const condition of conditions) {
      if (from.includes(condition)) continue
      const joined = joinCodes([...from, condition])
      const grouping = groupRows(joined)
      for (const to of right) {
        if (to === condition || from.includes(to) || holds([...from, condition], to)) continue
        if (!allowance.spend(rows.length)) break
        for (const { value, draft, support } of judge(
          from,
          condition,
          to,
          agreementWithin(grouping, condition, to),
          tests,
        )) {
          const when = `${condition.column.name}=${value}`
          const simpler = found.some((f) => f.to === to && f.when === when && f.from.every((c) => from.includes(c)))
          if (!simpler) found.push({ draft, rows: support, from, to, when })
        }
      }
      await breathe()
    }
  return found
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, MOST)
    .map(({ draft }) => draft)
}

function judge(
  from: readonly CodedColumn[],
  condition: CodedColumn,
  to: CodedColumn,
  within: ReturnType<typeof agreementWithin>,
  tests: number,
) {
  const total = within.reduce((n, a) => n + a.support, 0)
  const agreed = within.reduce((n, a) => n + a.agreeing, 0)
  const good = within.flatMap((a, code) => {
    const { support, agreeing, groups, commonest } = a
    if (support < LEAST_ROWS || groups < LEAST_GROUPS || agreeing < NEARLY * support) return []
    if (!isSurprise(agreeing - groups, support - groups, commonest, tests)) return []
    const [restRows, restAgreed] = [total - support, agreed - agreeing]
    return restRows - restAgreed < DIFFERS_ELSEWHERE * restRows || restRows < LEAST_ROWS ? [] : [{ ...a, code }]
  })
  return good.map(({ code, support, agreeing, groups }) => {
    const value = condition.values[code] as string
    const names = from.map((c) => `“${c.column.title}”`).join('、')
    const params = { when: [{ column: condition.column.name, is: [value] }] }
    const columns = [...from, to].map((c) => c.column.name)
    const reason = `“${condition.column.title}”为“${value}”的行中，${names}相同的 ${groups} 组里“${to.column.title}”一致的占 ${shareText(agreeing, support)}；其他行并非如此`
    const rule: Draft['rule'] = { kind: 'conditional_dependency', columns, params, severity: 'warning' }
    return { value, support, draft: { rule, reason, confidence: agreeing / support } satisfies Draft }
  })
}
