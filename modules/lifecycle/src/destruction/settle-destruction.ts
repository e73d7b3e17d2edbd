import type { Tx } from '@shuyuan/db'
import { type EventMap, isoTime } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import { listFlowTasks, makeTransition } from '@shuyuan/workflow'
import type { LifecycleDeps } from '../deps.ts'
import { type Approval, destructionMachine } from './destruction.ts'
import { lockDestruction, updateDestruction } from './destruction.store.ts'

/**
 * The end of the approval: agreed by two people, none of them who asked, the destruction is queued; otherwise it is refused. The flow's
 * definition may be changed locally, this rule may not.
 */
export async function settleDestruction(
  deps: LifecycleDeps,
  tx: Tx,
  finished: EventMap['workflow.flow.finished'],
): Promise<void> {
  const destruction = await lockDestruction(tx, finished.ref)
  if (destruction?.state !== 'requested') return
  const { id, state, requestedBy } = destruction
  const step = { object: 'lifecycle.destruction', machine: destructionMachine, ref: id, state, by: system } as const
  if (finished.outcome !== 'approved') {
    const action = finished.outcome === 'withdrawn' ? 'withdraw' : 'refuse'
    const next = await makeTransition(deps, tx, { ...step, action, reason: finished.comment })
    await updateDestruction(tx, id, { state: next, failure: finished.comment || null })
    return
  }
  const tasks = (await listFlowTasks(tx, [finished.flow])).filter((task) => task.state === 'approved')
  const approvals = tasks.map(
    (task): Approval => ({
      user: task.decidedBy ?? '',
      name: task.decidedByName ?? '',
      level: task.levelName,
      at: isoTime(task.decidedAt ?? deps.clock.now()),
    }),
  )
  const people = new Set(approvals.map((one) => one.user).filter((user) => user !== requestedBy))
  if (people.size < 2) {
    const failure = '须由申请人以外的两个人分别同意，请重新申请'
    const next = await makeTransition(deps, tx, { ...step, action: 'refuse', reason: failure })
    await updateDestruction(tx, id, { state: next, approvals, failure })
    return
  }
  const next = await makeTransition(deps, tx, { ...step, action: 'approve', detail: { approvals: people.size } })
  await updateDestruction(tx, id, { state: next, approvals })
  await deps.jobs.enqueue(tx, 'lifecycle.destroy', { destruction: id }, { id: requestedBy, org: destruction.provider })
}
