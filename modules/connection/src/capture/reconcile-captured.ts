import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openChangeSource } from '@shuyuan/capture'
import { findDataset } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { compareRows } from '../reconcile/compare-rows.ts'
import { digestSource, hashedColumns } from '../reconcile/digest-source.ts'
import type { Reconciliation } from '../reconcile/reconciliation.ts'
import { saveReconciliation } from '../reconcile/save-reconciliation.ts'
import { reachTables } from '../source/reach-source.ts'
import { placeName } from './capture.ts'
import { findCapture, findCaptureTable } from './capture.store.ts'
import { addLine } from './capture-line.store.ts'
import { freezeCurrent } from './freeze-current.ts'
import { openTarget } from './open-target.ts'
import { standStill } from './stand-still.ts'

/** Looks for a moment in which the table stands still, before one in which it moves is taken. */
const ATTEMPTS = 5

/**
 * Compares a captured table, as the source shows it in one moment, with the rows captured up to there. A table that moves at every attempt
 * is compared all the same; what differs then may be a change since, is shown and told to nobody.
 * Throws CONNECTION_CAPTURE_…, CONNECTOR_….
 */
export async function reconcileCaptured(
  deps: ConnectionDeps,
  job: Pick<JobContext, 'jobId' | 'signal' | 'progress'>,
  input: { dataset: string; partition: string | null; by: string },
): Promise<Reconciliation> {
  const { signal } = job
  const table = await findCaptureTable(deps.db, input.dataset)
  const capture = table && (await findCapture(deps.db, table.capture))
  const dataset = await findDataset(deps.db, input.dataset)
  if (!table || !capture || !dataset) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: input.dataset })
  const plan = { ...table, columns: table.links, partition: input.partition, watermark: null }
  const folder = join(deps.dataDir, 'connection', job.jobId)
  const log = await openChangeSource(await openTarget(deps, capture.source, placeName(capture.id)))
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return await reachTables(deps, capture.source, { signal }, async (source) => {
      for (let attempt = 1; ; attempt++) {
        await job.progress(0, null, `等待源表平静（第 ${attempt} 次）`)
        const known = (await findCaptureTable(deps.db, input.dataset))?.changes ?? -1
        const report = await source.consistent(async (moment) => {
          const shape = await moment.describe({ schema: table.schemaName, name: table.tableName })
          const still = await standStill(deps, log, table, known, signal)
          if (!still.quiet && attempt < ATTEMPTS) return null
          await job.progress(0, null, '在源库计数并计算散列')
          const { layers } = still
          const rows = await freezeCurrent(deps, { dataset, layers, path: join(folder, 'rows.parquet'), signal })
          const digests = await digestSource(moment, { plan, dataset, shape, since: null, signal })
          const narrow = { folder: join(folder, 'narrow'), since: null, signal }
          const comparison = await compareRows(deps, moment, { plan, rows, digests, ...narrow })
          const { excluded } = hashedColumns(plan, dataset, shape, moment.sql?.dialect ?? null)
          const of = { plan: null, capture: capture.id, dataset: dataset.id, provider: capture.provider }
          const moving = !still.quiet || digests.moving
          const facts = { run: null, version: null, position: still.position, scope: 'whole' as const, since: null }
          return saveReconciliation(deps, of, comparison, { ...facts, moving, excluded, by: input.by })
        })
        if (!report) continue
        await tell(deps, table.tableName, report)
        await job.progress(1, 1, report.balanced ? '对账平' : '对账不平')
        return report
      }
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
    await log.close()
  }
}

async function tell(deps: ConnectionDeps, table: string, report: Reconciliation): Promise<void> {
  const { balanced, moving, sourceRows, targetRows } = report
  const tone = balanced ? 'info' : 'warning'
  const doubt = moving ? '，源表一直在变化，可能是其间的变更' : ''
  const words = balanced ? `一致，共 ${sourceRows} 行` : `不一致：源库 ${sourceRows} 行，平台 ${targetRows} 行${doubt}`
  await addLine(deps.db, report.capture ?? '', { at: report.at, tone, text: `表“${table}”与源库对账${words}` })
}
