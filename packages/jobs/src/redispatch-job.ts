import { randomUUID } from 'node:crypto'
import { inTx } from '@shuyuan/db'
import { type Dispatch, replaceDispatch } from './job.store.ts'
import { statements } from './queue.ts'
import type { Runtime } from './runtime.ts'

/**
 * Puts an unfinished job back into the queue under a new dispatch; the old one becomes void, so a worker that still holds it cannot
 * start the job a second time. Does nothing when someone else was quicker.
 */
export async function redispatchJob(
  runtime: Runtime,
  job: Dispatch,
  options: { attempt: number; delayMs?: number },
): Promise<void> {
  const delayMs = options.delayMs ?? 0
  const queueId = randomUUID()
  await inTx(runtime.db, async (tx) => {
    if (!(await replaceDispatch(tx, job, { queueId, attempt: options.attempt }))) return
    const db = statements(tx)
    await runtime.queue.deleteJob(job.kind, job.queueId, { db })
    await runtime.queue.send(
      job.kind,
      { job: job.id },
      { id: queueId, db, ...(delayMs > 0 ? { startAfter: new Date(Date.now() + delayMs) } : {}) },
    )
  })
  runtime.wake(job.kind, delayMs)
}
