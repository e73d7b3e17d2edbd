import type { Source } from '@shuyuan/connector'
import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findPlan, updatePlan } from '../plan/plan.store.ts'
import { reachTables } from '../source/reach-source.ts'
import { endRun } from './end-run.ts'
import { failRun } from './fail-run.ts'
import { landTable } from './land-table.ts'
import { loadLanding } from './load-landing.ts'
import { reconcileRun } from './reconcile-run.ts'
import type { Run } from './run.ts'
import { openRunLog } from './run-log.ts'
import { findRun, moveRun, updateRun } from './run.store.ts'
import { openHours } from './open-hours.ts'

/**
 * Carries a run from the source to its version: describe, read, load or merge, reconcile. May be run again at any point; what was done is
 * found and not done twice. Answers how the run ended; failures are written on the run and do not throw.
 */
export async function runSync(deps: ConnectionDeps, job: JobContext, id: string): Promise<Run> {
  const started = deps.clock.now()
  const begun = { state: 'running' as const, startedAt: started }
  if (!(await moveRun(deps.db, id, ['queued', 'running'], begun))) return (await findRun(deps.db, id)) as Run
  const run = (await findRun(deps.db, id)) as Run
  const log = openRunLog(deps, id)
  const plan = await findPlan(deps.db, run.plan)
  const dataset = plan && (await findDataset(deps.db, plan.dataset))
  if (!plan || !dataset) throw error('CONNECTION_PLAN_NOT_FOUND', { plan: run.plan })
  const hours = openHours(deps, plan, run.anyway)
  const signal = AbortSignal.any([job.signal, hours.signal])
  const open = <T>(work: (source: Source) => Promise<T>): Promise<T> => reachTables(deps, plan.source, { signal }, work)
  const clock = performance.now()
  const told = (rows: number, bytes = run.bytesRead) => {
    const rate = Math.round(rows / Math.max(0.001, (performance.now() - clock) / 1000))
    return { rowsRead: rows, bytesRead: bytes, rate }
  }
  let shown = 0
  const progress = async (rows: number, bytes?: number): Promise<void> => {
    signal.throwIfAborted()
    if (performance.now() - shown < 500) return
    shown = performance.now()
    await updateRun(deps.db, id, told(rows, bytes))
    await job.progress(rows, null, `已处理 ${rows} 行`)
  }
  try {
    await log.phase('describe', run.attempt > 0 ? `第 ${run.attempt + 1} 次尝试：连接源系统` : '连接源系统，核对表结构')
    const landing = await landTable(deps, open, { run, plan, dataset, log, signal, progress })
    if (landing.outcome === 'stopped') {
      await moveRun(deps.db, id, ['running'], { state: 'stopped' })
      await log.line('源表结构的变化会丢失或破坏数据，已停住，等待提供部门决定', 'warning')
      return (await findRun(deps.db, id)) as Run
    }
    if (landing.outcome === 'same') {
      await log.line('源表与上一版的行数和散列相同，无需重新装载')
      return await endRun(deps, landing.run, plan, { published: false, rowsRead: 0, rowsGood: 0, rowsBad: 0 })
    }
    const loaded = await loadLanding(deps, { ...landing, plan, log, signal, progress })
    const now = { ...landing.run, ...loaded, ...told(loaded.rowsRead, landing.upload.size) }
    await inTx(deps.db, async (tx) => {
      await updateRun(tx, id, { ...loaded, ...told(loaded.rowsRead, landing.upload.size) })
      if (now.until !== null) await updatePlan(tx, plan.id, { position: now.until })
    })
    await log.phase('reconcile', `读到 ${loaded.rowsRead} 行，合格 ${loaded.rowsGood} 行，坏行 ${loaded.rowsBad} 行`)
    const report = await reconcileRun(deps, open, { run: now, plan, dataset, signal })
    if (report) await log.line(...balanceLine(report))
    return await endRun(deps, now, plan, loaded)
  } catch (cause) {
    return await failRun(deps, run, plan, hours.reason() ?? cause, job.signal)
  } finally {
    hours.close()
  }
}

function balanceLine(report: { balanced: boolean; moving: boolean }): [string, 'info' | 'warning' | 'error'] {
  if (report.balanced) return ['对账平：源表与版本的行数和散列一致', 'info']
  if (report.moving) return ['对账不平，但源系统不能固定在一个时刻，可能是读取后又有变化，请复核', 'warning']
  return ['对账不平，请查看对账报告', 'error']
}
