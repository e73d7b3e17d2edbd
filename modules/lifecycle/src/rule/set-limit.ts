import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { LegalLimit } from './rule.ts'
import { listLimits, updateLimit } from './rule.store.ts'

/** Sets a local limit: a longer minimum or a shorter maximum than the law's, never the other way. Throws LIFECYCLE_LIMIT_LAXER, LIFECYCLE_RULE_NOT_FOUND. */
export async function setLimit(
  deps: Pick<LifecycleDeps, 'db' | 'clock' | 'policy' | 'evidence'>,
  subject: Subject,
  input: { id: string; minMonths: number | null; maxMonths: number | null },
): Promise<LegalLimit> {
  deps.policy.assert('lifecycle.limit.edit', { subject })
  return inTx(deps.db, async (tx) => {
    const limit = (await listLimits(tx)).find((one) => one.id === input.id)
    if (!limit) throw error('LIFECYCLE_RULE_NOT_FOUND', { rule: input.id })
    const laxer = (wanted: string) => error('LIFECYCLE_LIMIT_LAXER', { title: limit.title, wanted })
    const { minMonths, maxMonths } = input
    if (minMonths !== null && minMonths < limit.minMonths) throw laxer(`最短不得少于 ${limit.minMonths} 个月`)
    if (maxMonths !== null && limit.maxMonths !== null && maxMonths > limit.maxMonths)
      throw laxer(`最长不得超过 ${limit.maxMonths} 个月`)
    if (maxMonths !== null && maxMonths < (minMonths ?? limit.minMonths)) throw laxer('最长期限不得短于最短期限')
    const change = {
      localMinMonths: minMonths,
      localMaxMonths: maxMonths,
      changedBy: subject.id,
      changedAt: deps.clock.now(),
    }
    await updateLimit(tx, limit.id, change)
    await deps.evidence.record(tx, {
      kind: 'lifecycle.limit.set',
      actor: subject.id,
      org: subject.org,
      object: limit.id,
      detail: { min: minMonths, max: maxMonths },
    })
    return { ...limit, ...change }
  })
}
