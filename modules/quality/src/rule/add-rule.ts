import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertReads, openDataset } from './edit-access.ts'
import type { Rule, RuleDraft } from './rule.ts'
import { countRules, insertRules, lockRules } from './rule.store.ts'
import { MAX_RULES } from './set-rules.ts'
import { validateRules } from './validate-rules.ts'

/** Adds one rule behind the others. */
export async function addRule(
  deps: QualityDeps,
  subject: Subject,
  input: { dataset: string; rule: RuleDraft },
): Promise<Rule> {
  const dataset = await openDataset(deps, subject, 'quality.rule.edit', input.dataset)
  const rules = await validateRules(deps, dataset.id, dataset.columns, [input.rule])
  await assertReads(deps, subject, rules)
  return inTx(deps.db, async (tx) => {
    await lockRules(tx, dataset.id)
    const count = await countRules(tx, dataset.id)
    if (count >= MAX_RULES) throw error('QUALITY_TOO_MANY_RULES', { max: MAX_RULES, count: count + 1 })
    await insertRules(tx, rules, subject.id, deps.clock.now())
    const rule = rules[0] as Rule
    await deps.evidence.record(tx, {
      kind: 'quality.rule.added',
      actor: subject.id,
      org: subject.org,
      object: dataset.id,
      detail: { rule: rule.id, kind: rule.kind },
    })
    return rule
  })
}
