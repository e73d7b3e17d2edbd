import { canonicalJson } from '@shuyuan/kernel'
import type { Column } from '../kind/column.ts'
import { findItem } from '../library/bundled-library.ts'
import type { Rule, RuleDraft } from '../rule/rule.ts'
import { type Pack, packName, type PackRule } from './pack.ts'

/** What the packs would do to the rules of a dataset. */
export interface Plan {
  add: RuleDraft[]
  change: { rule: Rule; draft: RuleDraft; fields: string[] }[]
  /** rules that stand as the packs want them */
  same: Rule[]
  /** rules of the same kind and columns made or changed by hand: left alone */
  kept: Rule[]
  /** rules that came from a pack which no longer has them */
  leftover: Rule[]
  /** columns without a data element: they get nothing */
  unmapped: string[]
}

/** Rules that only make sense on text; a typed column was judged when it was loaded. */
const ON_TEXT = new Set([
  'length',
  'pattern',
  'format',
  'type_castable',
  'date_format',
  'letter_case',
  'no_edge_space',
  'no_full_width',
  'no_control_char',
  'no_test_data',
  'no_personal_data',
  'encoding_garbage',
  'precision',
])

/** Compares the packs of the columns' elements with the rules of the dataset. Pure; applying it again changes nothing. */
export function planPacks(columns: readonly Column[], packs: ReadonlyMap<string, Pack>, rules: readonly Rule[]): Plan {
  const wanted = columns.flatMap((column) => draftsOf(column, columns, packs))
  const plan: Plan = { add: [], change: [], same: [], kept: [], leftover: [], unmapped: [] }
  const met = new Set<Rule>()
  for (const draft of wanted) {
    const standing =
      rules.find((r) => r.library === draft.library && sameColumns(r, draft)) ??
      rules.find((r) => r.kind === draft.kind && sameColumns(r, draft))
    if (!standing) {
      plan.add.push(draft)
      continue
    }
    met.add(standing)
    const fields = differences(standing, draft)
    if (fields.length === 0) plan.same.push(standing)
    else if (standing.pack === null) plan.kept.push(standing)
    else plan.change.push({ rule: standing, draft, fields })
  }
  plan.leftover = rules.filter((r) => r.pack !== null && !met.has(r))
  plan.unmapped = columns.filter((c) => !c.element).map((c) => c.name)
  return plan
}

/** The rules a column gets from the pack of its element; those over several columns only where each partner is there once. */
export function draftsOf(column: Column, all: readonly Column[], packs: ReadonlyMap<string, Pack>): RuleDraft[] {
  const pack = column.element ? packs.get(column.element) : undefined
  return (pack?.rules ?? []).flatMap((rule) => {
    const item = findItem(rule.library)
    if (!pack || !item || (ON_TEXT.has(item.kind) && column.type !== 'text')) return []
    const partners = rule.with.map((element) => all.filter((c) => c.element === element))
    if (partners.some((found) => found.length !== 1)) return []
    return [toDraft(item.kind, rule, [column.name, ...partners.flatMap((p) => p.map((c) => c.name))], pack)]
  })
}

function toDraft(kind: string, rule: PackRule, columns: string[], pack: Pack): RuleDraft {
  const { library, params, severity, weight, tolerance } = rule
  return { kind, columns, params, severity, weight, tolerance, library, pack: packName(pack) }
}

const sameColumns = (rule: Rule, draft: RuleDraft) => rule.columns.join('\0') === draft.columns.join('\0')

/** Which of the things a pack fixes differ. Parameters are compared over what the pack gives: the rest are defaults of the kind. */
function differences(rule: Rule, draft: RuleDraft): string[] {
  const params = Object.fromEntries(Object.keys(draft.params).map((name) => [name, rule.params[name]]))
  return [
    ['params', canonicalJson(params) !== canonicalJson(draft.params)],
    ['severity', rule.severity !== draft.severity],
    ['weight', rule.weight !== draft.weight],
    ['tolerance', canonicalJson(rule.tolerance) !== canonicalJson(draft.tolerance ?? null)],
  ].flatMap(([name, differs]) => (differs ? [name as string] : []))
}
