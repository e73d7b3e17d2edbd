import { type AppError, newId } from '@shuyuan/kernel'
import type { QualityDeps } from '../deps.ts'
import { countViolations } from '../check/count-violations.ts'
import { judgeRules } from '../check/judge-rules.ts'
import { error } from '../errors.ts'
import type { Column } from '../kind/column.ts'
import { emptyWorld } from '../kind/empty-world.sql.ts'
import { findKind } from '../kind/kinds.ts'
import { findItem } from '../library/bundled-library.ts'
import { completeRule, type Rule, type RuleDraft } from './rule.ts'

/**
 * Drafts as whole rules with default parameters filled in. All are compiled and bound by the engine in one go against an empty table of these
 * columns, so that a saved rule can run; only what other datasets and code lists hold is left open. Throws QUALITY_RULE_INVALID for one that can't.
 */
export async function validateRules(
  deps: Pick<QualityDeps, 'engine' | 'clock'>,
  dataset: string,
  columns: readonly Column[],
  drafts: readonly RuleDraft[],
): Promise<Rule[]> {
  const titleOf = (name: string) => columns.find((c) => c.name === name)?.title || name
  const rules = drafts.map((draft, i) => {
    const { kind, item, params } = understood(draft, i)
    const owner = { id: newId('rul', deps.clock.now().getTime()), dataset, titleOf }
    const rule = completeRule(kind, { ...draft, params }, owner, item)
    const missing = rule.columns.find((name) => !columns.some((c) => c.name === name))
    if (missing !== undefined) throw invalid(draft, i, `没有列“${missing}”`)
    return rule
  })
  const world = emptyWorld(columns)
  const judged = judgeRules(rules, world)
  for (const [i, { rule, judgement }] of judged.entries())
    if (judgement.shape === 'none' && !isOpen(rule)) throw invalid(rule, i, judgement.reason)
  const bound = judged.flatMap((one, i) => (one.judgement.shape === 'none' ? [] : [{ one, i }]))
  const { tallies } = await countViolations(
    deps.engine,
    bound.map(({ one }) => one),
    world,
  )
  for (const [t, { one, i }] of bound.entries())
    if (tallies[t]?.state === 'not_runnable') throw invalid(one.rule, i, tallies[t].note)
  return rules
}

/** What kind a draft is of and with which parameters. Throws QUALITY_RULE_INVALID. */
function understood(draft: RuleDraft, i: number) {
  const kind = findKind(draft.kind)
  if (!kind) throw invalid(draft, i, '没有这个规则种类')
  const item = draft.library ? findItem(draft.library) : null
  if (draft.library && item?.kind !== kind.kind)
    throw invalid(draft, i, `规则库中没有种类为“${kind.kind}”的“${draft.library}”`)
  const params = kind.params.safeParse(draft.params)
  if (params.success) return { kind, item, params: params.data as Record<string, unknown> }
  const issue = params.error.issues[0]
  throw invalid(draft, i, `参数“${issue?.path.join('.') ?? ''}”${issue?.message ?? '不符合要求'}`)
}

/** Whether it depends on other datasets, on code lists or on what the catalogue promises, none of which an empty table has. */
function isOpen({ kind: name, params }: Rule): boolean {
  const kind = findKind(name)
  return name === 'freshness' || Boolean(kind?.reads?.(params).length || kind?.lists?.(params).length)
}

function invalid({ kind }: Pick<RuleDraft, 'kind'>, i: number, reason: string): AppError {
  return error('QUALITY_RULE_INVALID', { position: i + 1, kind, reason })
}
