import { inTx } from '@shuyuan/db'
import { refreshDataset } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import type { Plan } from '../plan/plan.ts'
import { recordTable } from '../plan/record-table.ts'
import type { Loaded } from './load-landing.ts'
import type { Run } from './run.ts'
import { findRun, moveRun, updateRun } from './run.store.ts'

/** Closes a run that did what it was to do: lineage where it made a version, a refreshed dataset where nothing had changed. */
export async function endRun(deps: ConnectionDeps, run: Run, plan: Plan, loaded: Loaded): Promise<Run> {
  const at = deps.clock.now()
  await inTx(deps.db, async (tx) => {
    const done = { state: 'done' as const, phase: 'end' as const, finishedAt: at, error: null }
    if (!(await moveRun(tx, run.id, ['running'], done))) return
    await updateRun(tx, run.id, loaded)
    if (!loaded.published) await refreshDataset(tx, plan.dataset, at)
    else {
      const { dataset, columns: links } = plan
      await recordTable(tx, {
        job: 'connection.sync',
        run: run.id,
        at,
        table: plan,
        dataset,
        version: run.version,
        links,
      })
    }
    await deps.evidence.record(tx, {
      kind: 'connection.run.done',
      actor: run.startedBy,
      org: plan.provider,
      object: run.id,
      detail: { plan: plan.id, published: loaded.published, rowsGood: loaded.rowsGood, rowsBad: loaded.rowsBad },
    })
  })
  return (await findRun(deps.db, run.id)) as Run
}
