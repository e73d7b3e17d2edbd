import { inTx } from '@shuyuan/db'
import { refreshDataset } from '@shuyuan/intake'
import { recordLineage } from '@shuyuan/lineage'
import type { ConnectionDeps } from '../deps.ts'
import type { Plan } from '../plan/plan.ts'
import { tableNode } from '../plan/table-node.ts'
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
    else await noteLineage(tx, run, plan, at)
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

async function noteLineage(tx: Parameters<typeof recordLineage>[0], run: Run, plan: Plan, at: Date): Promise<void> {
  const table = tableNode(plan)
  // both are known by their names since the version was published
  const dataset = { kind: 'dataset' as const, id: plan.dataset, name: '' }
  const version = { kind: 'version' as const, id: run.version, name: '', parent: dataset }
  await recordLineage(tx, {
    job: 'connection.sync',
    run: run.id,
    at,
    inputs: [table],
    outputs: [version],
    columns: plan.columns.map((link) => ({
      from: { node: table, column: link.source },
      to: { node: version, column: link.column },
      transform: 'copy' as const,
    })),
  })
}
