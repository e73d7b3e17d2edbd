import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { addRule } from '../../rule/add-rule.ts'
import type { Rule, Severity } from '../../rule/rule.ts'
import { openSuggestion } from './open-suggestion.ts'
import { decideOpen } from './suggestion.store.ts'

/** Makes a suggestion a rule of its dataset. Throws QUALITY_SUGGESTION_DECIDED when somebody else was quicker, QUALITY_RULE_INVALID. */
export async function acceptSuggestion(
  deps: QualityDeps,
  subject: Subject,
  input: { suggestion: string; severity?: Severity | undefined; reason?: string | undefined },
): Promise<Rule> {
  const { id, dataset, draft, title } = await openSuggestion(deps, subject, input.suggestion)
  return inTx(deps.db, async (tx) => {
    const rule = await addRule({ ...deps, db: tx }, subject, {
      dataset,
      rule: { ...draft, severity: input.severity ?? draft.severity },
    })
    const decision = {
      state: 'accepted',
      rule: rule.id,
      by: subject.id,
      at: deps.clock.now(),
      reason: input.reason ?? null,
    } as const
    if (!(await decideOpen(tx, id, decision))) throw error('QUALITY_SUGGESTION_DECIDED', { title })
    return rule
  })
}
