import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { clockRule } from '../timer/clock-rule.ts'
import { type LocalLimit, limitsOf } from './limit.ts'
import { listLocalLimits, putLocalLimit } from './limit.store.ts'

/**
 * Sets the local limit of a division (条例 art. 23). Only stricter than the law and than the divisions above:
 * WORKFLOW_LIMIT_LAXER, WORKFLOW_LIMIT_LAXER_THAN_ABOVE, WORKFLOW_LIMIT_EXTENSION_LAXER, WORKFLOW_LIMIT_PAUSE_REFUSED,
 * WORKFLOW_LIMIT_REGION. Running timers keep theirs.
 */
export async function setLimit(
  deps: WorkflowDeps,
  subject: Subject,
  input: Omit<LocalLimit, 'changedBy' | 'changedAt'>,
): Promise<LocalLimit> {
  const { days, extension, region } = input
  const { id, name: rule, ceiling, extension: most, pausable } = clockRule(input.rule)
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})?$/.test(region)) throw error('WORKFLOW_LIMIT_REGION', { region })
  if (ceiling !== null && days > ceiling) throw error('WORKFLOW_LIMIT_LAXER', { rule, days, max: ceiling })
  if (extension !== null && extension > most)
    throw error('WORKFLOW_LIMIT_EXTENSION_LAXER', { rule, days: extension, max: most })
  if (input.pause !== 'none' && !pausable) throw error('WORKFLOW_LIMIT_PAUSE_REFUSED', { rule })
  const limit = { ...input, changedBy: subject.id, changedAt: deps.clock.now() }
  await inTx(deps.db, async (tx) => {
    const above = limitsOf(await listLocalLimits(tx, id), region).filter((each) => each.region !== region)
    const wider = above.find((each) => each.days < days)
    if (wider)
      throw error('WORKFLOW_LIMIT_LAXER_THAN_ABOVE', { rule, days, max: wider.days, region: wider.region || '全部' })
    await putLocalLimit(tx, limit)
    await deps.evidence.record(tx, {
      kind: 'workflow.limit.changed',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { region, days, extension, pause: input.pause },
    })
  })
  return limit
}
