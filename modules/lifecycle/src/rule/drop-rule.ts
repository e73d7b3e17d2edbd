import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { deleteRule, findRule } from './rule.store.ts'

/** Takes a rule back: the data falls under the rule of its grade, or is kept. Throws LIFECYCLE_RULE_NOT_FOUND. */
export async function dropRule(
  deps: Pick<LifecycleDeps, 'db' | 'policy' | 'evidence'>,
  subject: Subject,
  id: string,
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const rule = await findRule(tx, id)
    if (!rule) throw error('LIFECYCLE_RULE_NOT_FOUND', { rule: id })
    const dataset = rule.dataset === null ? null : await findDataset(tx, rule.dataset)
    deps.policy.assert('lifecycle.rule.edit', { subject, resource: { provider: dataset?.provider ?? null } })
    await deleteRule(tx, id)
    await deps.evidence.record(tx, { kind: 'lifecycle.rule.dropped', actor: subject.id, org: subject.org, object: id })
  })
}
