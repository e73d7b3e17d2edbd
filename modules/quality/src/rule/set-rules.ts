import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertReads, openDataset } from './edit-access.ts'
import type { Rule, RuleDraft } from './rule.ts'
import { deleteRules, findRules, insertRules, lockRules } from './rule.store.ts'
import { validateRules } from './validate-rules.ts'

export const MAX_RULES = 500

/** Replaces all rules of a dataset, or none when one of them is refused. Joins the caller's transaction when `deps.db` is one. */
export async function setRules(
  deps: QualityDeps,
  subject: Subject,
  input: { dataset: string; rules: RuleDraft[] },
): Promise<Rule[]> {
  const dataset = await openDataset(deps, subject, 'quality.rule.edit', input.dataset)
  if (input.rules.length > MAX_RULES)
    throw error('QUALITY_TOO_MANY_RULES', { max: MAX_RULES, count: input.rules.length })
  const rules = await validateRules(deps, dataset.id, dataset.columns, input.rules)
  await assertReads(deps, subject, rules)
  return inTx(deps.db, async (tx) => {
    await lockRules(tx, dataset.id)
    await deleteRules(tx, { dataset: dataset.id })
    await insertRules(tx, rules, subject.id, deps.clock.now())
    await deps.evidence.record(tx, {
      kind: 'quality.rules.set',
      actor: subject.id,
      org: subject.org,
      object: dataset.id,
      detail: { rules: rules.length },
    })
    return findRules(tx, dataset.id)
  })
}
