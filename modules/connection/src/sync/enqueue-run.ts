import type { Tx } from '@shuyuan/db'
import type { ConnectionDeps } from '../deps.ts'
import type { Run } from './run.ts'
import { updateRun } from './run.store.ts'

/** Hands a run to the workers, for the first time or once more. */
export async function enqueueRun(
  deps: ConnectionDeps,
  tx: Tx,
  run: Run,
  by: { id: string; org: string | null },
  change: Partial<Run> = {},
): Promise<Run> {
  const job = await deps.jobs.enqueue(tx, 'connection.sync', { run: run.id }, by)
  const queued = { ...change, job, state: 'queued' as const, phase: 'queued' as const, retryAt: null, error: null }
  await updateRun(tx, run.id, queued)
  return { ...run, ...queued }
}
