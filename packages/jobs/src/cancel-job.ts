import { inTx } from '@shuyuan/db'
import { sql } from 'kysely'
import { cancelNotice } from './claims.ts'
import { error } from './errors.ts'
import { giveUpIn } from './give-up.ts'
import { requestCancel } from './job.store.ts'
import { statements } from './queue.ts'
import type { Runtime } from './runtime.ts'

/** A queued job ends at once as `cancelled`; a running one is told to stop, in whatever process it runs. */
export async function cancelJob(runtime: Runtime, id: string): Promise<void> {
  await inTx(runtime.db, async (tx) => {
    const job = await requestCancel(tx, id)
    if (!job) throw error('JOBS_NOT_FOUND', { id })
    if (job.state === 'queued') {
      await giveUpIn(tx, runtime, job, 'cancelled', error('JOBS_CANCELLED'))
      await runtime.queue.deleteJob(job.kind, job.queueId, { db: statements(tx) })
    } else if (job.state === 'running') {
      const { channel, payload } = cancelNotice(id)
      await sql`select pg_notify(${channel}, ${payload})`.execute(tx)
    } else {
      throw error('JOBS_FINISHED', { id })
    }
  })
}
