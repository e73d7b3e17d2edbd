import { join } from 'node:path'
import type { Source, SourceColumn } from '@shuyuan/connector'
import type { Dataset } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import type { Plan } from '../plan/plan.ts'
import { compareHash } from '../reconcile/compare-hash.ts'
import { compareVersion } from '../reconcile/compare-version.ts'
import { hashedColumns } from '../reconcile/digest-source.ts'
import type { Reconciliation } from '../reconcile/reconciliation.ts'
import { findReconciliationOf } from '../reconcile/reconciliation.store.ts'
import { saveReconciliation } from '../reconcile/save-reconciliation.ts'
import type { Run } from './run.ts'

/** Sets what the source said in the moment of reading beside what is now in the lake. One report per run. */
export async function reconcileRun(
  deps: ConnectionDeps,
  open: (work: (source: Source) => Promise<Reconciliation>) => Promise<Reconciliation>,
  input: { run: Run; plan: Plan; dataset: Dataset; signal: AbortSignal },
): Promise<Reconciliation | null> {
  const { run, plan, dataset, signal } = input
  const { digests } = run
  if (!digests) return null
  const done = await findReconciliationOf(deps.db, run.id)
  if (done) return done
  const since = plan.reconcile === 'whole' ? null : run.since
  const version = run.published ? run.version : (run.base ?? run.version)
  return open(async (source) => {
    const folder = join(deps.dataDir, 'connection', `${run.id}-rec`)
    const comparison =
      (run.published ? await compareHash(deps, version, digests, since) : null) ??
      (await compareVersion(deps, source, { plan, version, digests, since, folder, signal }))
    const shape: SourceColumn[] = plan.shape
    const { excluded } = hashedColumns(plan, dataset, shape, source.sql?.dialect ?? null)
    return saveReconciliation(deps, { ...plan, plan: plan.id, capture: null }, comparison, {
      position: null,
      run: run.id,
      version,
      scope: since === null ? 'whole' : 'batch',
      since,
      moving: digests.moving,
      excluded: excluded.filter(({ column }) => !digests.columns.includes(column)),
      by: run.startedBy,
    })
  })
}
