import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findOpenRun } from '../sync/run.store.ts'
import { deletePlan, lockPlan } from './plan.store.ts'

/** Ends a plan with its runs and reports; versions and evidence stay. Throws CONNECTION_PLAN_NOT_FOUND, CONNECTION_RUN_OPEN. */
export async function removePlan(deps: ConnectionDeps, subject: Subject, id: string): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const plan = await lockPlan(tx, id)
    if (!plan) throw error('CONNECTION_PLAN_NOT_FOUND', { plan: id })
    deps.policy.assert('connection.plan.edit', { subject, resource: plan })
    const open = await findOpenRun(tx, id)
    if (open) throw error('CONNECTION_RUN_OPEN', { run: open.id, state: open.state })
    await deletePlan(tx, id)
    await deps.evidence.record(tx, {
      kind: 'connection.plan.removed',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { dataset: plan.dataset },
    })
  })
}
