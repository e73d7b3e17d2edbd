import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { lockDifference, updateDifference } from './alignment.store.ts'
import type { Difference } from './difference.ts'

/** The department's word on a difference: done, or no difference that counts. Throws HARVEST_DIFFERENCE_CLOSED. */
export async function answerDifference(
  deps: HarvestDeps,
  subject: Subject,
  input: { difference: string; state: 'done' | 'dismissed'; answer: string },
): Promise<Difference> {
  const { difference: id, state, answer } = input
  return inTx(deps.db, async (tx) => {
    const difference = await lockDifference(tx, id)
    if (!difference) throw error('HARVEST_DIFFERENCE_NOT_FOUND', { difference: id })
    deps.policy.assert('harvest.difference.answer', { subject, resource: difference })
    if (difference.state === 'done') throw error('HARVEST_DIFFERENCE_CLOSED', { title: difference.title })
    const change = { state, answer, changedBy: subject.id, changedAt: deps.clock.now() }
    await updateDifference(tx, id, change)
    await deps.evidence.record(tx, {
      kind: 'harvest.difference.answered',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { state },
    })
    return { ...difference, ...change }
  })
}
