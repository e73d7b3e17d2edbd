import type { Tx } from '@shuyuan/db'
import { latestVersion } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { followJob } from './follow-job.ts'
import type { Run, RunCause } from './run.ts'
import { findSameRun, insertRun, updateRun } from './run.store.ts'

/**
 * Queues a run of the version in force over the latest version of the input (or the one named). The same again answers the run that stands
 * or is under way, unless `again`. Throws CLEANSING_NOT_PUBLISHED, CLEANSING_INPUT_EMPTY.
 */
export async function requestRun(
  deps: Pick<CleansingDeps, 'clock' | 'jobs'>,
  tx: Tx,
  request: {
    pipeline: Pipeline
    inputName: string
    version?: string | undefined
    cause: RunCause
    again?: boolean | undefined
    by: { id: string; org: string | null }
  },
): Promise<Run> {
  const { pipeline, cause, by } = request
  if (pipeline.published === null) throw error('CLEANSING_NOT_PUBLISHED', { name: pipeline.name })
  const input = request.version ?? (await latestVersion(tx, pipeline.input))?.id
  if (!input) throw error('CLEANSING_INPUT_EMPTY', { name: request.inputName })
  const known = await findSameRun(tx, { pipeline: pipeline.id, seq: pipeline.published, input })
  const same = known && (await followJob(deps, tx, known))
  if (same && same.state !== 'cancelled' && same.state !== 'failed' && !(request.again && same.state === 'done'))
    return same
  const now = deps.clock.now()
  const run: Run = {
    id: newId('run', now.getTime()),
    pipeline: pipeline.id,
    seq: pipeline.published,
    input,
    output: newId('ver', now.getTime()),
    cause,
    state: 'queued',
    job: null,
    rowsIn: 0,
    rowsOut: 0,
    rowsRejected: 0,
    rowsDropped: 0,
    steps: [],
    error: null,
    createdBy: by.id,
    org: by.org,
    createdAt: now,
    startedAt: null,
    finishedAt: null,
  }
  await insertRun(tx, run)
  const job = await deps.jobs.enqueue(tx, 'cleansing.run', { run: run.id, name: pipeline.name }, by)
  await updateRun(tx, run.id, { job })
  return { ...run, job }
}
