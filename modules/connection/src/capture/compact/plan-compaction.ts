import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../../deps.ts'
import type { Capture, CaptureTable } from '../capture.ts'
import { listCaptureTables, lockCaptureTable, updateCaptureTable } from '../capture.store.ts'
import { unversioned } from '../segment/segment.store.ts'

/** More files than this make every reading slow. */
const MOST_SEGMENTS = 400

/** Queues the next version of every table whose changes are many or old enough. One at a time for each table. */
export async function planCompaction(
  deps: ConnectionDeps,
  capture: Pick<Capture, 'id' | 'provider' | 'compactChanges' | 'compactMinutes'>,
): Promise<void> {
  for (const table of await listCaptureTables(deps.db, capture.id)) {
    if (table.changes <= table.versioned || !(await isDue(deps, capture, table))) continue
    await queueCompaction(deps, capture.provider, table.dataset)
  }
}

async function isDue(
  deps: ConnectionDeps,
  capture: Pick<Capture, 'compactChanges' | 'compactMinutes'>,
  table: CaptureTable,
): Promise<boolean> {
  if (table.version === null || table.changes - table.versioned >= capture.compactChanges) return true
  const { segments, oldest, renewed } = await unversioned(deps.db, table.dataset, table.versioned)
  const age = oldest ? deps.clock.now().getTime() - oldest.getTime() : 0
  return renewed || segments >= MOST_SEGMENTS || age >= capture.compactMinutes * 60_000
}

/** Makes a version of everything taken so far. Answers the job, also of one that is under way. */
export async function queueCompaction(deps: ConnectionDeps, provider: string, dataset: string): Promise<string | null> {
  return inTx(deps.db, async (tx) => {
    const table = await lockCaptureTable(tx, dataset)
    if (!table || table.changes <= table.versioned) return null
    if (table.compacting) {
      const job = await deps.jobs.get(table.compacting.job)
      if (job?.state === 'queued' || job?.state === 'running') return table.compacting.job
    }
    // A version that was begun and failed is begun anew under its own name; it may have been published before the crash.
    const { version, upto } = table.compacting ?? { version: newId('ver'), upto: table.changes }
    const job = await deps.jobs.enqueue(
      tx,
      'connection.compact',
      { dataset, version, upto },
      { id: 'system', org: provider },
    )
    await updateCaptureTable(tx, dataset, { compacting: { version, upto, job } })
    return job
  })
}
