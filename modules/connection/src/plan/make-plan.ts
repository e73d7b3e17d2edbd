import type { SourceColumn } from '@shuyuan/connector'
import { inTx } from '@shuyuan/db'
import { type Dataset, findDataset } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { reachSource } from '../sync/reach-source.ts'
import { linkColumns } from './link-columns.ts'
import { nextTime } from './next-time.ts'
import { planFault } from './plan-fault.ts'
import type { Link, Plan, PlanInput } from './plan.ts'
import { insertPlan } from './plan.store.ts'

const DESCRIBE_MS = 30_000

/**
 * Makes the plan by which a source table fills a dataset. The table is described now, so that later changes show. Without `columns` each column
 * of the dataset is linked to the source column of its name or title. Throws CONNECTION_PLAN_INVALID, CONNECTION_PLAN_TAKEN, CONNECTOR_….
 */
export async function makePlan(deps: ConnectionDeps, subject: Subject, input: PlanInput): Promise<Plan> {
  const dataset = await findDataset(deps.db, input.dataset)
  if (!dataset) throw error('CONNECTION_PLAN_INVALID', { reason: `没有数据集“${input.dataset}”` })
  deps.policy.assert('connection.plan.edit', { subject, resource: dataset })
  const shape = await describeTable(deps, input)
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

/** The columns of the plan's table as they are now. Throws CONNECTOR_…. */
export function describeTable(
  deps: ConnectionDeps,
  { source, schemaName, tableName }: Pick<Plan, 'source' | 'schemaName' | 'tableName'>,
): Promise<SourceColumn[]> {
  return reachSource(deps, source, AbortSignal.timeout(DESCRIBE_MS), (open) =>
    open.describe({ schema: schemaName, name: tableName }),
  )
}

/** The links of a plan in the order of the dataset's columns. Throws CONNECTION_PLAN_INVALID. */
export function checkedLinks(input: PlanInput, dataset: Dataset, shape: readonly SourceColumn[]): Link[] {
  const links = linkColumns(dataset, shape, input.columns)
  const fault = planFault(input, links, shape, dataset)
  if (fault) throw error('CONNECTION_PLAN_INVALID', { reason: fault })
  return links
}
