import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertReads, openDataset } from './edit-access.ts'
import type { Rule, RuleDraft } from './rule.ts'
import { findRule, updateRule } from './rule.store.ts'
import { validateRules } from './validate-rules.ts'

/** Replaces one rule; it keeps its id and place. */
export async function editRule(
  deps: QualityDeps,
  subject: Subject,
  input: { id: string; rule: RuleDraft },
): Promise<Rule> {
  const old = await findRule(deps.db, input.id)
  if (!old) throw error('QUALITY_RULE_NOT_FOUND', { rule: input.id })
  const dataset = await openDataset(deps, subject, 'quality.rule.edit', old.dataset)
  const [fresh] = await validateRules(deps, dataset.id, dataset.columns, [input.rule])
  const rule: Rule = { ...(fresh as Rule), id: old.id }
  await assertReads(deps, subject, [rule])
  await inTx(deps.db, async (tx) => {
    await updateRule(tx, rule, subject.id, deps.clock.now())
    await deps.evidence.record(tx, {
      kind: 'quality.rule.edited',
      actor: subject.id,
      org: subject.org,
      object: dataset.id,
      detail: { rule: rule.id, kind: rule.kind, enabled: rule.enabled },
    })
  })
  return rule
}
