import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { lockPlan } from '../plan/plan.store.ts'
import { enqueueRun } from './enqueue-run.ts'
import type { Run } from './run.ts'
import { findOpenRun, findRun, listRuns } from './run.store.ts'

/**
 * Lets a failed or cancelled run try again; one that waits for its next try goes at once. What it landed is not read again.
 * Throws CONNECTION_RUN_NOT_FOUND, CONNECTION_PLAN_PAUSED, CONNECTION_RUN_OLD,
 * CONNECTION_RUN_OPEN while another one of the plan goes.
 */
export async function retryRun(deps: ConnectionDeps, subject: Subject, id: string): Promise<Run> {
  const seen = await findRun(deps.db, id)
  if (!seen) throw error('CONNECTION_RUN_NOT_FOUND', { run: id })
  deps.policy.assert('connection.plan.run', { subject, resource: seen })
  return inTx(deps.db, async (tx) => {
    const plan = await lockPlan(tx, seen.plan)
    const run = (await findRun(tx, id)) ?? seen
    if (plan?.state !== 'active') throw error('CONNECTION_PLAN_PAUSED')
    const open = await findOpenRun(tx, run.plan)
    if (open && (open.id !== id || open.state !== 'waiting'))
      throw error('CONNECTION_RUN_OPEN', { run: open.id, state: open.state })
    if (!open && run.state === 'done') throw error('CONNECTION_RUN_ENDED', { run: id })
    const newest = (await listRuns(tx, { plan: run.plan, limit: 1 })).items[0]
    if (newest?.id !== id) throw error('CONNECTION_RUN_OLD', { run: id })
    await deps.evidence.record(tx, {
      kind: 'connection.run.retried',
      actor: subject.id,
      org: subject.org,
      object: id,
    })
    return enqueueRun(deps, tx, run, { id: subject.id, org: run.provider }, { finishedAt: null })
  })
}
