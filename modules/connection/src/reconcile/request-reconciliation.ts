import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findPlan } from '../plan/plan.store.ts'
import { lastPublishedRun } from '../sync/run.store.ts'

/** Queues a comparison of the whole table with the last version of a plan. Throws CONNECTION_PLAN_NOT_FOUND, CONNECTION_NOTHING_LOADED. */
export async function requestReconciliation(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
): Promise<{ job: string }> {
  const plan = await findPlan(deps.db, id)
  if (!plan) throw error('CONNECTION_PLAN_NOT_FOUND', { plan: id })
  deps.policy.assert('connection.plan.run', { subject, resource: plan })
  if (!(await lastPublishedRun(deps.db, id))) throw error('CONNECTION_NOTHING_LOADED')
  const by = { id: subject.id, org: subject.org }
  return inTx(deps.db, async (tx) => ({
    job: await deps.jobs.enqueue(tx, 'connection.reconcile', { plan: id, by: subject.id }, by),
  }))
}
