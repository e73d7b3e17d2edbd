import { error } from './errors.ts'
import { giveUp } from './give-up.ts'
import { findHeld } from './job.store.ts'
import { redispatchJob } from './redispatch-job.ts'
import { DEFAULT_RETRIES, type Runtime } from './runtime.ts'

/** A job whose worker died this often beyond its retries is itself the likely killer. */
const CRASHES = 3

/**
 * Finds jobs whose worker is gone and puts them back into the queue. A job counts as abandoned when nobody held its claim at two looks in
 * a row, so that a worker which lost its connection for a moment keeps its job. Returns the suspects for the next look.
 */
export async function recoverJobs(runtime: Runtime, suspects: ReadonlySet<string>): Promise<Set<string>> {
  const held = await findHeld(runtime.db)
  if (held.length === 0) return new Set()
  const unclaimed = new Set(await runtime.claims.unclaimed(held.map((job) => job.id)))
  for (const job of held) {
    if (!unclaimed.has(job.id) || !suspects.has(mark(job))) continue
    const retries = runtime.definitions.get(job.kind)?.retries ?? DEFAULT_RETRIES
    if (job.cancelRequested) {
      await giveUp(runtime, job, 'cancelled', error('JOBS_CANCELLED'))
    } else if (job.attempt >= retries + CRASHES) {
      await giveUp(runtime, job, 'failed', error('JOBS_CRASHED', { times: job.attempt }))
    } else {
      await redispatchJob(runtime, job, { attempt: job.attempt })
    }
  }
  return new Set(held.filter((job) => unclaimed.has(job.id)).map(mark))
}

const mark = (job: { id: string; queueId: string }): string => `${job.id} ${job.queueId}`
