import type { Tx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { WorkflowDeps } from '../deps.ts'
import { findOpenTimers, lockTimer, updateTimer } from './timer.store.ts'

/** Stops one timer by id, or all running ones of a rule about a thing; evidence says whether it was in time. Idempotent. */
export async function stopTimer(
  deps: WorkflowDeps,
  tx: Tx,
  which: string | { rule: string; ref: string },
): Promise<void> {
  const ids = typeof which === 'string' ? [which] : (await findOpenTimers(tx, which.rule, which.ref)).map((t) => t.id)
  const now = deps.clock.now()
  for (const id of ids) {
    const timer = await lockTimer(tx, id)
    if (!timer || timer.state === 'stopped') continue
    await updateTimer(tx, id, { state: 'stopped', stoppedAt: now })
    await deps.evidence.record(tx, {
      kind: 'workflow.timer.stopped',
      actor: 'system',
      org: timer.org,
      object: id,
      detail: { rule: timer.rule, ref: timer.ref, due: timer.dueOn, inTime: civilDate(now) <= timer.dueOn },
    })
  }
}
