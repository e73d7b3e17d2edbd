import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { clockRule } from './clock-rule.ts'
import { type LocalLimit, putLocalLimit } from './limit.store.ts'

/** Sets a stricter local limit (条例 art. 23); a laxer one is refused with WORKFLOW_LIMIT_LAXER. Running timers keep theirs. */
export async function setLimit(
  deps: WorkflowDeps,
  subject: Subject,
  input: { rule: string; days: number },
): Promise<LocalLimit> {
  const rule = clockRule(input.rule)
  if (input.days > rule.days) throw error('WORKFLOW_LIMIT_LAXER', { rule: rule.name, days: input.days, max: rule.days })
  const limit = { ...input, changedBy: subject.id, changedAt: deps.clock.now() }
  await inTx(deps.db, async (tx) => {
    await putLocalLimit(tx, limit)
    await deps.evidence.record(tx, {
      kind: 'workflow.limit.changed',
      actor: subject.id,
      org: subject.org,
      object: rule.id,
      detail: { days: input.days },
    })
  })
  return limit
}
