import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findOpenRun } from '../sync/run.store.ts'
import { checkedLinks } from './checked-links.ts'
import { describeTable } from './describe-table.ts'
import { nextTime } from './next-time.ts'
import type { Plan, PlanInput } from './plan.ts'
import { findPlan, lockPlan, updatePlan } from './plan.store.ts'

/**
 * Changes how a plan reads. Another way of reading starts from the whole table again. Throws CONNECTION_PLAN_NOT_FOUND,
 * CONNECTION_PLAN_INVALID, CONNECTION_RUN_OPEN while a run goes.
 */
export async function editPlan(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  change: Omit<PlanInput, 'source' | 'schemaName' | 'tableName' | 'dataset'>,
): Promise<Plan> {
  const seen = await findPlan(deps.db, id)
  if (!seen) throw error('CONNECTION_PLAN_NOT_FOUND', { plan: id })
  deps.policy.assert('connection.plan.edit', { subject, resource: seen })
  const dataset = await findDataset(deps.db, seen.dataset)
  if (!dataset) throw error('CONNECTION_PLAN_INVALID', { reason: `没有数据集“${seen.dataset}”` })
  const input = { ...seen, ...change, columns: change.columns }
  const shape = await describeTable(deps, subject, seen)
  const columns = checkedLinks(input, dataset, shape)
  return inTx(deps.db, async (tx) => {
    const plan = await lockPlan(tx, id)
    if (!plan) throw error('CONNECTION_PLAN_NOT_FOUND', { plan: id })
    const open = await findOpenRun(tx, id)
    if (open) throw error('CONNECTION_RUN_OPEN', { run: open.id, state: open.state })
    const same =
      plan.mode === input.mode &&
      plan.watermark === input.watermark &&
      JSON.stringify(plan.columns) === JSON.stringify(columns)
    const now = deps.clock.now()
    const { mode, watermark, overlap, cron, quietFrom, quietUntil, retries, reconcile, partition } = input
    const next = {
      mode,
      watermark,
      overlap,
      cron,
      quietFrom,
      quietUntil,
      retries,
      reconcile,
      partition,
      columns,
      shape,
      position: same ? plan.position : null,
      nextAt: plan.state === 'active' ? nextTime(input, now) : null,
      editedAt: now,
    }
    await updatePlan(tx, id, next)
    await deps.evidence.record(tx, {
      kind: 'connection.plan.edited',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { mode, cron, reconcile },
    })
    return { ...plan, ...next }
  })
}
