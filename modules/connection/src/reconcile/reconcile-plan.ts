import { join } from 'node:path'
import { findDataset } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findPlan } from '../plan/plan.store.ts'
import { reachTables } from '../source/reach-source.ts'
import { lastPublishedRun } from '../sync/run.store.ts'
import { compareVersion } from './compare-version.ts'
import { digestSource, hashedColumns } from './digest-source.ts'
import type { Reconciliation } from './reconciliation.ts'
import { saveReconciliation } from './save-reconciliation.ts'

/**
 * Compares the table as it is now with the last version that its plan made. What differs may have changed since, so it is shown and
 * told to nobody: rows that a watermark never sees again (deleted ones) come to light here.
 */
export async function reconcilePlan(
  deps: ConnectionDeps,
  job: JobContext,
  input: { plan: string; by: string },
): Promise<Reconciliation> {
  const plan = await findPlan(deps.db, input.plan)
  const run = plan && (await lastPublishedRun(deps.db, plan.id))
  const dataset = plan && (await findDataset(deps.db, plan.dataset))
  if (!plan || !dataset) throw error('CONNECTION_PLAN_NOT_FOUND', { plan: input.plan })
  if (!run) throw error('CONNECTION_NOTHING_LOADED')
  const { signal } = job
  return reachTables(deps, plan.source, { signal }, (source) =>
    source.consistent(async (moment) => {
      await job.progress(0, null, '在源库计数并计算散列')
      const shape = await moment.describe({ schema: plan.schemaName, name: plan.tableName })
      const digests = await digestSource(moment, { plan, dataset, shape, since: null, signal })
      const folder = join(deps.dataDir, 'connection', job.jobId)
      const comparison = await compareVersion(deps, moment, {
        plan,
        version: run.version,
        digests,
        since: null,
        folder,
        signal,
      })
      return saveReconciliation(deps, { ...plan, plan: plan.id, capture: null }, comparison, {
        position: null,
        run: null,
        version: run.version,
        scope: 'whole',
        since: null,
        moving: true,
        excluded: hashedColumns(plan, dataset, shape, moment.sql?.dialect ?? null).excluded,
        by: input.by,
      })
    }),
  )
}
