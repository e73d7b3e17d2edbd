import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { insertLine } from './run-line.store.ts'
import { OPEN, type Run } from './run.ts'
import { findRun, moveRun } from './run.store.ts'

/** Ends a run wherever it stands; nothing of it is published. Throws CONNECTION_RUN_NOT_FOUND, CONNECTION_RUN_ENDED. */
export async function cancelRun(deps: ConnectionDeps, subject: Subject, id: string): Promise<Run> {
  const run = await findRun(deps.db, id)
  if (!run) throw error('CONNECTION_RUN_NOT_FOUND', { run: id })
  deps.policy.assert('connection.plan.run', { subject, resource: run })
  const ended = { state: 'cancelled' as const, phase: 'end' as const, finishedAt: deps.clock.now(), retryAt: null }
  if (!(await moveRun(deps.db, id, OPEN, ended))) throw error('CONNECTION_RUN_ENDED', { run: id })
  const at = deps.clock.now()
  await insertLine(deps.db, id, { at, tone: 'warning', text: `由${subject.name}取消` })
  // a job that has ended meanwhile needs no cancelling
  if (run.job) await deps.jobs.cancel(run.job).catch(() => {})
  return { ...run, ...ended }
}
