import type { Tx } from '@shuyuan/db'
import type { WorkflowDeps } from '../deps.ts'
import { lockTimer, updateTimer } from './timer.store.ts'

/** Lets a timer run on as if it had never stopped: what stopped it was taken back. Nothing happens when there is none or it runs. */
export async function reopenTimer(deps: WorkflowDeps, tx: Tx, id: string): Promise<void> {
  const timer = await lockTimer(tx, id)
  if (timer?.state !== 'stopped') return
  await updateTimer(tx, timer.id, { state: 'running', stoppedAt: null })
  await deps.evidence.record(tx, {
    kind: 'workflow.timer.reopened',
    actor: 'system',
    org: timer.org,
    object: timer.id,
    detail: { rule: timer.rule, ref: timer.ref, due: timer.dueOn },
  })
}
