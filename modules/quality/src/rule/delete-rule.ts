import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openDataset } from './edit-access.ts'
import { deleteRules, findRule } from './rule.store.ts'

/** Deletes a rule; past checks keep their copy of it. */
export async function deleteRule(deps: QualityDeps, subject: Subject, id: string): Promise<void> {
  const rule = await findRule(deps.db, id)
  if (!rule) throw error('QUALITY_RULE_NOT_FOUND', { rule: id })
  const dataset = await openDataset(deps, subject, 'quality.rule.edit', rule.dataset)
  await inTx(deps.db, async (tx) => {
    await deleteRules(tx, { id })
    await deps.evidence.record(tx, {
      kind: 'quality.rule.deleted',
      actor: subject.id,
      org: subject.org,
      object: dataset.id,
      detail: { rule: id, kind: rule.kind },
    })
  })
}
