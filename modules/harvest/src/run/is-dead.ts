import type { HarvestDeps } from '../deps.ts'
import type { Run } from './run.ts'

/** A run that says it is running while its job is over. */
export async function isDead(
  { jobs }: Pick<HarvestDeps, 'jobs'>,
  { state, job }: Pick<Run, 'state' | 'job'>,
): Promise<boolean> {
  if (state !== 'running' || job === null) return false
  const found = await jobs.get(job)
  return found !== null && ['done', 'failed', 'cancelled'].includes(found.state)
}
