import type { ConnectionDeps } from '../deps.ts'
import type { Run } from './run.ts'

/** Whether the job of an unfinished run has ended without closing it. */
export async function isDead(deps: Pick<ConnectionDeps, 'jobs'>, run: Run): Promise<boolean> {
  const job = run.job === null ? null : await deps.jobs.get(run.job)
  return job === null || (job.state !== 'queued' && job.state !== 'running')
}
