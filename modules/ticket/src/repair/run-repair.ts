import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { buildVersion, findDataset, findVersion, type Version, versionFiles } from '@shuyuan/intake'
import { AppError } from '@shuyuan/kernel'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { judgeRecheck } from '../step/judge-recheck.ts'
import { findTicket } from '../ticket/ticket.store.ts'
import { carryBadRows } from './carry-bad-rows.ts'
import { type Corrected, readCorrected } from './read-corrected.ts'
import { recordRepair } from './record-repair.ts'
import { ROW, type Repair } from './repair.ts'
import { countRepairSql, type RepairPlan, repairSql, strayRowsSql } from './repair.sql.ts'
import { findRepair, updateRepair } from './repair.store.ts'

/**
 * Builds the version in which the corrected rows stand in place of the faulty ones; everything else, the bad rows of the load included,
 * is taken over. Safe to run again. A file that does not fit sends the ticket back with the reason. Throws TICKET_REPAIR_FILE.
 */
export async function runRepair(
  deps: TicketDeps,
  id: string,
  signal?: AbortSignal,
): Promise<{ version: string; rows: number }> {
  const repair = await findRepair(deps.db, id)
  if (!repair) throw error('TICKET_NOT_FOUND', { ticket: id })
  const base = await findVersion(deps.db, repair.base)
  if (!base) throw error('TICKET_REPAIR_FILE', { reason: '要修复的数据版本已不存在' })
  const dir = join(deps.dataDir, 'ticket', id)
  try {
    await rm(dir, { recursive: true, force: true })
    await mkdir(dir, { recursive: true, mode: 0o700 })
    const rows = await build(deps, repair, base, dir, signal)
    await updateRepair(deps.db, id, { state: 'done', rows })
    return { version: repair.version, rows }
  } catch (cause) {
    if (signal?.aborted || !(cause instanceof AppError)) throw cause
    const reason = cause.texts.zh
    await inTx(deps.db, async (tx) => {
      await updateRepair(tx, id, { state: 'failed', error: reason.slice(0, 1000) })
      await judgeRecheck(deps, tx, repair.ticket, { passed: false, reason: reason.slice(0, 500), proof: id })
    })
    throw cause
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function build(
  deps: TicketDeps,
  repair: Repair,
  base: Version,
  dir: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { columns, glob } = await versionFiles(deps, base.id)
  const dataset = await findDataset(deps.db, base.dataset)
  const now = dataset?.columns ?? columns
  if (now.some((c) => !columns.some((old) => old.name === c.name && old.type === c.type)))
    throw error('TICKET_REPAIR_FILE', { reason: '数据集的字段在上一版本之后有变化，请装载新版本代替' })
  const corrected = await readCorrected(deps, repair, now, join(dir, 'corrected'), signal)
  const ticket = await findTicket(deps.db, repair.ticket)
  const plan: RepairPlan = {
    base: glob,
    corrected: corrected.files,
    columns: now.map((c) => c.name),
    given: corrected.given,
    match: matchOf(
      corrected,
      now.filter((c) => c.key).map((c) => c.name),
      ticket?.version === base.id,
    ),
    removes: corrected.removes,
  }
  await assertFits(deps, plan)
  const [count] = await deps.engine.query<{ touched: number; removed: number }>(countRepairSql(plan))
  const { touched = 0, removed = 0 } = count ?? {}
  await buildVersion(deps, {
    dataset: base.dataset,
    cause: 'repair',
    id: repair.version,
    job: repair.job,
    by: repair.by,
    org: ticket?.owner ?? null,
    sources: [
      { kind: 'version', id: base.id, digest: base.hash, name: `第 ${base.seq} 版` },
      { kind: 'upload', id: repair.upload, digest: corrected.sha256, name: corrected.name },
    ],
    ...(signal ? { signal } : {}),
    async build(work) {
      await deps.engine.run(repairSql(plan, join(work, 'part-00000.parquet')), [], signal ? { signal } : {})
      await carryBadRows(deps, base, dirname(glob), work)
      const badByRule = base.manifest?.badByRule ?? {}
      return {
        rowsIn: base.rowsGood + base.rowsBad,
        rowsBad: base.rowsBad,
        badByRule,
        ...(removed > 0 ? { rowsDropped: removed } : {}),
        ...(base.manifest?.badColumns ? { badColumns: base.manifest.badColumns } : {}),
      }
    },
  })
  if (dataset) await recordRepair(deps, repair, { dataset, base, corrected })
  return touched
}

/** By row number while the ticket points to the version that is repaired, otherwise by the key columns. */
function matchOf(corrected: Corrected, keys: string[], sameVersion: boolean): RepairPlan['match'] {
  if (corrected.hasRow && sameVersion) return { row: true }
  const missing = keys.filter((key) => !corrected.given.includes(key))
  if (keys.length > 0 && missing.length === 0) return { keys }
  const reason = keys.length === 0 ? '数据集没有登记主键' : `文件缺少主键列“${missing.join('、')}”`
  throw error('TICKET_REPAIR_FILE', {
    reason: `${reason}，无法与现有记录对应；请在最新下载的问题数据（含“${ROW}”列）上修改`,
  })
}

async function assertFits(deps: TicketDeps, plan: RepairPlan): Promise<void> {
  const [first] = await deps.engine.query<{ row: number; stray: boolean; twice: boolean }>(strayRowsSql(plan))
  if (!first) return
  const reason = first.stray ? '在当前数据中没有对应的记录' : '与文件中的另一行指向同一条记录'
  throw error('TICKET_REPAIR_FILE', { reason: `第 ${first.row} 行${reason}` })
}
