import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { nextTime } from './next-time.ts'
import type { Plan } from './plan.ts'
import { lockPlan, updatePlan } from './plan.store.ts'

/** Pauses a plan (no run starts by itself; one that goes may end) or lets it go on. Throws CONNECTION_PLAN_NOT_FOUND. */
export async function switchPlan(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  state: Plan['state'],
): Promise<Plan> {
  return inTx(deps.db, async (tx) => {
    const plan = await lockPlan(tx, id)
    if (!plan) throw error('CONNECTION_PLAN_NOT_FOUND', { plan: id })
    deps.policy.assert('connection.plan.edit', { subject, resource: plan })
    const change = { state, nextAt: state === 'active' ? nextTime(plan, deps.clock.now()) : null }
    await updatePlan(tx, id, change)
    await deps.evidence.record(tx, {
      kind: state === 'active' ? 'connection.plan.resumed' : 'connection.plan.paused',
      actor: subject.id,
      org: subject.org,
      object: id,
    })
    return { ...plan, ...change }
  })
}
