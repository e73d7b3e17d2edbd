import { AppError } from '@shuyuan/kernel'
import { inTx } from '@shuyuan/db'
import { notify } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Plan, tableTitle } from '../plan/plan.ts'
import { nextOpening } from '../plan/quiet-hours.ts'
import { backOff, type Run } from './run.ts'
import { insertLine } from './run-line.store.ts'
import { findRun, moveRun } from './run.store.ts'

/**
 * What a failure makes of a run: cancelled where it was told to stop, waiting for another try where the source or we may recover, otherwise
 * failed with a notice to the department. An interrupted worker hands its run to the next one by throwing on.
 */
export async function failRun(
  deps: ConnectionDeps,
  run: Run,
  plan: Plan,
  cause: unknown,
  job: AbortSignal,
): Promise<Run> {
  const at = deps.clock.now()
  const told = cause instanceof AppError ? cause : error('CONNECTION_RUN_FAILED', {}, { cause })
  if (told.code === 'JOBS_INTERRUPTED') throw cause
  if (job.aborted) {
    await moveRun(deps.db, run.id, ['running'], { state: 'cancelled', phase: 'end', finishedAt: at })
    return (await findRun(deps.db, run.id)) as Run
  }
  const again = (told.kind === 'unavailable' || told.kind === 'internal') && run.attempt < plan.retries
  const problem = { code: told.code, title: told.texts.zh }
  const retryAt = again ? nextOpening(plan, new Date(at.getTime() + backOff(run.attempt + 1))) : null
  await inTx(deps.db, async (tx) => {
    const moved = await moveRun(tx, run.id, ['running'], {
      state: again ? 'waiting' : 'failed',
      attempt: run.attempt + 1,
      error: problem,
      retryAt,
      ...(again ? {} : { phase: 'end' as const, finishedAt: at }),
    })
    if (!moved) return
    await insertLine(tx, run.id, { at, tone: 'error', text: problem.title })
    if (again) return
    await notify(deps, tx, {
      to: { role: 'provider', org: plan.provider },
      title: `“${tableTitle(plan)}”同步失败`,
      body: problem.title,
      link: `/connection/runs/${run.id}`,
      tone: 'alarm',
    })
    await deps.evidence.record(tx, {
      kind: 'connection.run.failed',
      actor: run.startedBy,
      org: plan.provider,
      object: run.id,
      detail: { plan: plan.id, code: problem.code },
    })
  })
  // an unexpected fault is for the log of the platform too
  if (!(cause instanceof AppError)) throw Object.assign(told, { cause })
  return (await findRun(deps.db, run.id)) as Run
}
