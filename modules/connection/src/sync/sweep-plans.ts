import { inTx } from '@shuyuan/db'
import { AppError } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { nextTime } from '../plan/next-time.ts'
import { isQuiet, nextOpening } from '../plan/quiet-hours.ts'
import { takeDuePlans, updatePlan } from '../plan/plan.store.ts'
import { enqueueRun } from './enqueue-run.ts'
import { isDead } from './is-dead.ts'
import { listUnfinished, moveRun, takeRetries } from './run.store.ts'
import { startRun } from './start-run.ts'

/**
 * Starts the runs whose time has come, and those that waited to try again. A plan whose run has not ended waits for its next time; a time
 * missed while the platform stood still is made up once. Answers how many runs were started.
 */
export async function sweepPlans(deps: ConnectionDeps): Promise<{ started: number; retried: number }> {
  const now = deps.clock.now()
  await closeDead(deps)
  const due = await inTx(deps.db, async (tx) => {
    const plans = await takeDuePlans(tx, now)
    for (const plan of plans) {
      // an hour that closed while the platform stood still: the run waits for the next opening
      const nextAt = isQuiet(plan, now) ? nextTime(plan, now) : nextOpening(plan, now)
      await updatePlan(tx, plan.id, { nextAt })
    }
    return plans.filter((plan) => isQuiet(plan, now))
  })
  let started = 0
  for (const plan of due)
    try {
      await startRun(deps, system, { plan: plan.id, cause: 'schedule' })
      started++
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause
    }
  const retried = await inTx(deps.db, async (tx) => {
    const runs = await takeRetries(tx, now)
    for (const run of runs) await enqueueRun(deps, tx, run, { id: run.startedBy, org: run.provider })
    return runs.length
  })
  return { started, retried }
}

/** A run whose job was cancelled before it began, or ended without a word, holds up no other. */
async function closeDead(deps: ConnectionDeps): Promise<void> {
  for (const run of await listUnfinished(deps.db))
    if (await isDead(deps, run))
      await moveRun(deps.db, run.id, ['queued', 'running'], {
        state: 'cancelled',
        phase: 'end',
        finishedAt: deps.clock.now(),
      })
}
