import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { checkedLinks } from './checked-links.ts'
import { describeTable } from './describe-table.ts'
import { nextTime } from './next-time.ts'
import type { Plan, PlanInput } from './plan.ts'
import { insertPlan } from './plan.store.ts'

/**
 * Makes the plan by which a source table fills a dataset. The table is described now, so that later changes show. Without `columns` each column
 * of the dataset is linked to the source column of its name or title. Throws CONNECTION_PLAN_INVALID, CONNECTION_PLAN_TAKEN, CONNECTOR_….
 */
export async function makePlan(deps: ConnectionDeps, subject: Subject, input: PlanInput): Promise<Plan> {
  const dataset = await findDataset(deps.db, input.dataset)
  if (!dataset) throw error('CONNECTION_PLAN_INVALID', { reason: `没有数据集“${input.dataset}”` })
  deps.policy.assert('connection.plan.edit', { subject, resource: dataset })
  const shape = await describeTable(deps, subject, input)
  const columns = checkedLinks(input, dataset, shape)
  const now = deps.clock.now()
  const plan: Plan = {
    ...input,
    columns,
    shape,
    id: newId('pln'),
    provider: dataset.provider,
    state: 'active',
    position: null,
    nextAt: nextTime(input, now),
    createdBy: subject.id,
    createdAt: now,
    editedAt: now,
  }
  await inTx(deps.db, async (tx) => {
    if (!(await insertPlan(tx, plan))) throw error('CONNECTION_PLAN_TAKEN', { dataset: dataset.name })
    await deps.evidence.record(tx, {
      kind: 'connection.plan.made',
      actor: subject.id,
      org: subject.org,
      object: plan.id,
      detail: { source: plan.source, dataset: plan.dataset, mode: plan.mode },
    })
  })
  return plan
}
