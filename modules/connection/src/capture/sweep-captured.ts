import { AppError } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { listCaptureTables, listMoving } from './capture.store.ts'
import { queueReconciliation } from './queue-reconciliation.ts'

/** Queues the nightly comparison of every table that is followed. Answers how many. */
export async function sweepCaptured(deps: ConnectionDeps): Promise<{ queued: number }> {
  let queued = 0
  for (const { id, state } of await listMoving(deps.db)) {
    if (state !== 'running') continue
    for (const { dataset } of await listCaptureTables(deps.db, id))
      try {
        await queueReconciliation(deps, system, { dataset, partition: null })
        queued++
      } catch (cause) {
        // paused or ended since
        if (!(cause instanceof AppError)) throw cause
      }
  }
  return { queued }
}
