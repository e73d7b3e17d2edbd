import { type Engine, ident, list, text } from '@shuyuan/engine'
import { type Column, castSql, sqlType } from '@shuyuan/intake'
import type { Plan } from '../plan/plan.ts'
import { traceRows } from '../preview/trace-rows.ts'
import type { Golden } from '../pipeline/pipeline.ts'

export interface GoldenResult {
  id: string
  name: string
  passed: boolean
  outcome: 'kept' | 'rejected' | 'dropped'
  /** the row as it came out */
  values: Record<string, string | null>
  /** what differs, in Chinese; '' when it passed */
  reason: string
}

/** Each golden row through the plan on its own (no other row can be its double), set beside what was expected. */
export async function checkGolden(engine: Engine, plan: Plan, golden: readonly Golden[]): Promise<GoldenResult[]> {
  if (golden.length === 0) return []
  const alone = { ...plan, steps: plan.steps.map((s) => (s.effect?.merge ? { ...s, effect: null } : s)) }
  return engine.session(async (session) => {
    const trace = await traceRows(session, alone, goldenSql(plan.input, golden))
    const ended = await trace.at(plan.steps.length)
    return golden.map((one, i) => {
      const row = ended.find((r) => r.row === i + 1)
      const outcome = (row?.state ?? 0) === 0 ? 'kept' : (row?.state ?? 0) > 0 ? 'rejected' : 'dropped'
      const values = row?.cells ?? {}
      const reason = differenceOf(one, outcome, values)
      return { id: one.id, name: one.name, outcome, values, passed: reason === '', reason } as GoldenResult
    })
  })
}

const WORDS = { kept: '保留', rejected: '剔出', dropped: '筛除' } as const

function differenceOf(golden: Golden, outcome: keyof typeof WORDS, values: Record<string, string | null>): string {
  const { expect } = golden
  if (expect.outcome !== outcome) return `期望${WORDS[expect.outcome]}，实际${WORDS[outcome]}`
  if (expect.outcome !== 'kept') return ''
  for (const [name, wanted] of Object.entries(expect.values)) {
    if (!Object.hasOwn(values, name)) return `结果里没有字段“${name}”`
    const got = values[name] ?? null
    if (got !== wanted) return `“${name}”期望${shown(wanted)}，实际${shown(got)}`
  }
  return ''
}

const shown = (value: string | null) => (value === null ? '为空' : `“${value}”`)

function goldenSql(columns: readonly Column[], golden: readonly Golden[]): string {
  const cell = (row: Golden, column: Column) => {
    const value = row.input[column.name] ?? null
    if (value === null) return `cast(null as ${sqlType(column)})`
    return column.type === 'text' ? text(value) : `cast(${castSql(column, text(value))} as ${sqlType(column)})`
  }
  const rows = golden.map((row, i) => `(${list([...columns.map((c) => cell(row, c)), `${i + 1}::bigint`])})`)
  return `(select * from (values ${list(rows)}) g(${list([...columns.map((c) => ident(c.name)), '_row'])}))`
}
