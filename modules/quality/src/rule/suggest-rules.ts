import type { Column } from '../kind/column.ts'
import type { Pack } from '../pack/pack.ts'
import { draftsOf } from '../pack/plan-packs.ts'
import type { RuleDraft, Severity } from './rule.ts'
import { suggestPairs } from './suggest-pairs.ts'

/** What is known of a column: its registration, what it was recognised as, and counts over the data (never values, except few codes). */
export interface ColumnFacts {
  column: Column
  recognition: {
    semantic: string
    confidence: number
    reason: string
    rules: { kind: string; params: Record<string, unknown> }[]
  } | null
  rows: number
  /** NULL or blank */
  empty: number
  distinct: number
}

export interface Suggestion {
  rule: RuleDraft
  /** 0…1 */
  confidence: number
  reason: string
}

const TEXTUAL = new Set([
  'person_name',
  'org_name',
  'dept_name',
  'legal_person',
  'address',
  'home_address',
  'org_address',
  'project_name',
  'facility_name',
  'object_name',
  'item_name',
])
const FREE = new Set(['description', 'opinion', 'penalty_reason'])

/** Rules these columns call for: the packs of their data elements, what the recogniser drafts, what the counts show, what pairs of columns imply, and what every dataset needs. */
export function suggestRules(
  facts: readonly ColumnFacts[],
  packs: ReadonlyMap<string, Pack> = new Map(),
): Suggestion[] {
  const all = [...wholeDataset(facts), ...ofPacks(facts, packs), ...facts.flatMap(ofColumn), ...suggestPairs(facts)]
  const seen = new Set<string>()
  return all.filter(({ rule }) => {
    const same = `${rule.kind}:${rule.columns.join(',')}`
    return !seen.has(same) && seen.add(same)
  })
}

/** A column mapped to a data element gets the rules of its pack; one that holds the names of a code list is not asked for its codes. */
function ofPacks(facts: readonly ColumnFacts[], packs: ReadonlyMap<string, Pack>): Suggestion[] {
  const columns = facts.map((f) => f.column)
  return facts.flatMap(({ column, recognition }) => {
    const names = !column.codeList && recognition?.rules.some((r) => r.kind === 'code_list' && 'values' in r.params)
    return draftsOf(column, columns, packs)
      .filter((rule) => !(names && rule.kind === 'code_list'))
      .map((rule) => ({ rule, confidence: 0.9, reason: `数据元 ${column.element} 的规则包（${rule.pack}）` }))
  })
}

function suggestion(
  kind: string,
  columns: string[],
  params: Record<string, unknown>,
  severity: Severity,
  confidence: number,
  reason: string,
): Suggestion {
  return { rule: { kind, columns, params, severity }, confidence: Math.round(confidence * 100) / 100, reason }
}

function wholeDataset(facts: readonly ColumnFacts[]): Suggestion[] {
  const keys = facts.filter((f) => f.column.key).map((f) => f.column.name)
  const out = [
    suggestion('readable', [], {}, 'error', 1, '每个数据集都应可读'),
    suggestion('min_rows', [], { min: 1 }, 'error', 1, '空的数据集没有意义'),
    suggestion('volume_change', [], {}, 'warning', 0.8, '防止漏报或重复报送'),
  ]
  if (keys.length === 1) out.push(suggestion('unique', keys, {}, 'error', 1, '登记为主键'))
  if (keys.length > 1) out.push(suggestion('unique_combination', keys, {}, 'error', 1, '登记为联合主键'))
  return out
}

function ofColumn(fact: ColumnFacts): Suggestion[] {
  const { column, recognition, rows, empty, distinct } = fact
  const name = [column.name]
  const out: Suggestion[] = []
  if (column.required || column.key)
    out.push(suggestion('not_null', name, {}, 'error', 1, column.key ? '登记为主键' : '登记为必填'))
  else if (rows >= 20 && empty === 0) out.push(suggestion('not_null', name, {}, 'warning', 0.7, `${rows} 行全部有值`))
  if (column.codeList)
    out.push(
      suggestion('code_list', name, { codeList: column.codeList }, 'error', 0.95, `登记了代码集“${column.codeList}”`),
    )
  for (const draft of recognition?.rules ?? [])
    if (draft.kind !== 'not_null')
      out.push(
        suggestion(draft.kind, name, draft.params, 'error', recognition?.confidence ?? 0.5, recognition?.reason ?? ''),
      )
  if (!column.key && rows >= 100 && empty === 0 && distinct === rows && column.type !== 'decimal')
    out.push(suggestion('unique', name, {}, 'warning', 0.5, `${rows} 行没有重复`))
  if (column.type !== 'text') return out
  out.push(suggestion('no_control_char', name, {}, 'warning', 0.8, '文字列'))
  if (recognition && TEXTUAL.has(recognition.semantic)) {
    out.push(suggestion('no_edge_space', name, {}, 'warning', 0.8, recognition.reason))
    out.push(suggestion('no_test_data', name, {}, 'warning', 0.7, recognition.reason))
    out.push(suggestion('encoding_garbage', name, {}, 'warning', 0.8, recognition.reason))
  }
  if (recognition && FREE.has(recognition.semantic))
    out.push(suggestion('no_personal_data', name, {}, 'error', 0.7, '自由文字可能夹带个人信息'))
  return out
}
