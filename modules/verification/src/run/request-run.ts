import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { VerificationDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Plan } from '../plan/plan.ts'
import type { Run } from './run.ts'
import { insertRun, latestRun } from './run.store.ts'

/** Queues a comparison (job `verification.run`). Throws VERIFICATION_RUNNING while one waits or runs. */
export async function requestRun(
  deps: VerificationDeps,
  tx: Tx,
  plan: Plan,
  by: { id: string; org: string | null },
): Promise<Run> {
  const before = await latestRun(tx, plan.id)
  if (before?.state === 'queued') throw error('VERIFICATION_RUNNING', { plan: plan.name })
  const id = newId('vrn')
  const job = await deps.jobs.enqueue(tx, 'verification.run', { run: id }, by)
  const run: Run = {
    id,
    plan: plan.id,
    revision: plan.revision,
    state: 'queued',
    facts: null,
    keys: null,
    conflicts: null,
    undecided: null,
    result: null,
    error: null,
    job,
    by: by.id,
    startedAt: deps.clock.now(),
    finishedAt: null,
  }
  await insertRun(tx, run)
  return run
}
