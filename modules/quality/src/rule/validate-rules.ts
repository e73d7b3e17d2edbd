import { newId } from '@shuyuan/kernel'
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
 * Drafts as whole rules with default parameters filled in. Each is compiled and bound by the engine against an empty table of these columns, so
 * that a saved rule can run; only what other datasets and code lists hold is left open. Throws QUALITY_RULE_INVALID for the first that can't.
 */
export async function validateRules(
  deps: Pick<QualityDeps, 'engine' | 'clock'>,
  dataset: string,
  columns: readonly Column[],
  drafts: readonly RuleDraft[],
): Promise<Rule[]> {
  const rules: Rule[] = []
  const titleOf = (name: string) => columns.find((c) => c.name === name)?.title || name
  for (const [i, draft] of drafts.entries()) {
    const invalid = (reason: string) => error('QUALITY_RULE_INVALID', { position: i + 1, kind: draft.kind, reason })
    const kind = findKind(draft.kind)
    if (!kind) throw invalid('没有这个规则种类')
    const item = draft.library ? findItem(draft.library) : null
    if (draft.library && item?.kind !== kind.kind) throw invalid(`规则库中没有种类为“${kind.kind}”的“${draft.library}”`)
    const params = kind.params.safeParse(draft.params)
    if (!params.success) {
      const issue = params.error.issues[0]
      throw invalid(`参数“${issue?.path.join('.') ?? ''}”${issue?.message ?? '不符合要求'}`)
    }
    const rule = completeRule(
      kind,
      { ...draft, params: params.data as Record<string, unknown> },
      { id: newId('rul', deps.clock.now().getTime()), dataset, titleOf },
      item,
    )
    const judged = judgeRules([rule], emptyWorld(columns))
    const open = kind.reads?.(params.data).length || kind.lists?.(params.data).length
    const missing = rule.columns.find((name) => !columns.some((c) => c.name === name))
    if (missing !== undefined) throw invalid(`没有列“${missing}”`)
    const shape = judged[0]?.judgement
    if (shape?.shape === 'none' && !open && kind.kind !== 'freshness') throw invalid(shape.reason)
    if (shape?.shape !== 'none') {
      const { tallies } = await countViolations(deps.engine, judged, emptyWorld(columns))
      if (tallies[0]?.state === 'not_runnable') throw invalid(tallies[0].note)
    }
    rules.push(rule)
  }
  return rules
}
