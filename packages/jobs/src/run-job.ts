import { AppError, newId } from '@shuyuan/kernel'
import { error } from './errors.ts'
import { giveUp } from './give-up.ts'
import type { JobDefinition } from './job.ts'
import { type Dispatch, findDispatch, finishJob, insertJob, markRunning } from './job.store.ts'
import { createProgress } from './progress.ts'
import { redispatchJob } from './redispatch-job.ts'
import { DEFAULT_RETRIES, type Runtime, type StopReason } from './runtime.ts'
import { yieldTurn } from './yield-turn.ts'

/** What the queue hands out: our own dispatches name their job, a schedule brings the input for a new one. */
export interface Handed {
  id: string
  data: { job?: string; input?: unknown }
}

/** Runs one dispatch to its end. Returns normally whatever the job's fate: that is written in `jobs.job`. */
export async function runJob(runtime: Runtime, definition: JobDefinition<unknown>, handed: Handed): Promise<void> {
  const job = await openDispatch(runtime, definition, handed)
  if (!job || (job.state !== 'queued' && job.state !== 'running')) return
  // The previous worker may be between writing the row and giving up its claim.
  for (let tries = 0; !(await runtime.claims.take(job.id)); tries++) {
    if (tries === 20) return redispatchJob(runtime, job, { attempt: job.attempt, delayMs: 1000 })
    await sleep(50)
  }
  const abort = new AbortController()
  let stopped: StopReason | null = null
  runtime.running.set(job.id, {
    stop(reason) {
      stopped ??= reason
      abort.abort(error(reason === 'cancel' ? 'JOBS_CANCELLED' : 'JOBS_INTERRUPTED'))
    },
  })
  try {
    if (definition.yieldsTo) await yieldTurn(runtime, definition.yieldsTo, abort.signal)
    if (abort.signal.aborted) return await endFailed(runtime, definition, job, abort.signal.reason, stopped)
    if (!(await markRunning(runtime.db, job, runtime.clock.now()))) return
    const progress = createProgress(runtime, job.id)
    try {
      const result = await definition.run(
        {
          jobId: job.id,
          by: job.createdBy,
          org: job.org,
          signal: abort.signal,
          progress: progress.report.bind(null, abort.signal),
        },
        definition.input.parse(job.input),
      )
      await progress.flush()
      await settled(() => finishJob(runtime.db, job.id, { state: 'done', at: runtime.clock.now(), result }))
    } catch (cause) {
      await progress.flush().catch(() => {})
      await settled(() => endFailed(runtime, definition, job, cause, stopped))
    }
  } finally {
    runtime.running.delete(job.id)
    await runtime.claims.release(job.id)
  }
}

async function openDispatch(
  runtime: Runtime,
  definition: JobDefinition<unknown>,
  handed: Handed,
): Promise<Dispatch | null> {
  if (!handed.data.job) {
    const input = definition.input.parse(handed.data.input)
    await insertJob(runtime.db, {
      id: newId('job'),
      kind: definition.kind,
      title: definition.title(input),
      input: handed.data.input,
      createdBy: 'system',
      org: null,
      createdAt: runtime.clock.now(),
      queueId: handed.id,
    })
  }
  return findDispatch(runtime.db, handed.id)
}

async function endFailed(
  runtime: Runtime,
  definition: JobDefinition<unknown>,
  job: Dispatch,
  cause: unknown,
  stopped: StopReason | null,
): Promise<void> {
  const at = runtime.clock.now()
  const attempt = job.attempt + 1
  if (stopped === 'lost') return
  if (stopped === 'cancel') return giveUp(runtime, job, 'cancelled', error('JOBS_CANCELLED'))
  if (stopped === 'shutdown') return redispatchJob(runtime, job, { attempt: job.attempt })
  const expected = cause instanceof AppError && cause.kind !== 'unavailable'
  if (!expected) runtime.onError(cause, { job: job.id, kind: job.kind })
  if (!expected && attempt <= (definition.retries ?? DEFAULT_RETRIES))
    return redispatchJob(runtime, job, { attempt, delayMs: 500 * 2 ** Math.min(attempt, 8) })
  const problem = cause instanceof AppError ? cause : error('JOBS_FAILED', { id: job.id })
  await finishJob(runtime.db, job.id, { state: 'failed', at, error: { code: problem.code, title: problem.texts.zh } })
}

/** The outcome outlives a short outage of the database; after a long one the job is recovered and runs again. */
async function settled(write: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await write()
    } catch (cause) {
      if (tries === 10) throw cause
      await sleep(300 * tries)
    }
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((ok) => setTimeout(ok, ms))
}
