import { inTx } from '@shuyuan/db'
import { findVersion, prepareLoad, runLoad, type Upload } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import type { Plan } from '../plan/plan.ts'
import { mergeChanges } from './merge-changes.ts'
import { actingFor } from './read-table.ts'
import type { Run } from './run.ts'
import type { RunLog } from './run-log.ts'

export interface Loaded {
  published: boolean
  rowsRead: number
  rowsGood: number
  rowsBad: number
}

/** What was landed becomes the run's version: loaded as a whole, or merged into the base. Run again it finds what it made. */
export async function loadLanding(
  deps: ConnectionDeps,
  input: {
    run: Run
    plan: Plan
    upload: Upload
    log: RunLog
    signal: AbortSignal
    progress(rows: number): Promise<void>
  },
): Promise<Loaded> {
  const { run, plan, upload, log, signal } = input
  const made = await findVersion(deps.db, run.version)
  if (made?.state === 'published')
    return { published: true, rowsRead: run.rowsRead, rowsGood: made.rowsGood, rowsBad: made.rowsBad }
  if (run.base === null) {
    await log.phase('load', '装载并核对每一行')
    await inTx(deps.db, (tx) =>
      prepareLoad(deps, tx, actingFor(plan.provider), {
        dataset: plan.dataset,
        upload: upload.id,
        id: run.version,
        job: run.job,
      }),
    )
    const { rowsIn, rowsGood, rowsBad } = await runLoad(deps, run.version, {
      signal,
      progress: (rows) => input.progress(rows),
    })
    return { published: true, rowsRead: rowsIn, rowsGood, rowsBad }
  }
  await log.phase('merge', '按主键并入上一版')
  const { version, arrived, changed, doubled } = await mergeChanges(deps, { run, plan, upload, base: run.base, signal })
  await log.line(`读到 ${arrived} 行，其中 ${changed} 行是新增或有变化的`)
  if (doubled > 0) await log.line(`同一主键在本次读取中出现多次，共 ${doubled} 行只取最后一次`, 'warning')
  const base = version ?? (await findVersion(deps.db, run.base))
  return { published: version !== null, rowsRead: arrived, rowsGood: base?.rowsGood ?? 0, rowsBad: base?.rowsBad ?? 0 }
}
