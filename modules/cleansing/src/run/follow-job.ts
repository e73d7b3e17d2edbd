import type { Db } from '@shuyuan/db'
import type { CleansingDeps } from '../deps.ts'
import type { Run } from './run.ts'
import { updateRun } from './run.store.ts'

/** A run whose job was cancelled, or given up by the queue, ends with it. Answers the run as it stands now. */
export async function followJob(deps: Pick<CleansingDeps, 'jobs' | 'clock'>, db: Db, run: Run): Promise<Run> {
  if (!run.job || (run.state !== 'queued' && run.state !== 'running')) return run
  const job = await deps.jobs.get(run.job)
  if (job?.state !== 'cancelled' && job?.state !== 'failed') return run
  const ended = { state: job.state, finishedAt: job.finishedAt ?? deps.clock.now(), error: job.error } as const
  await updateRun(db, run.id, ended)
  return { ...run, ...ended }
}
