import { inTx, type Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Plan } from '../plan/plan.ts'
import { lockPlan } from '../plan/plan.store.ts'
import { isQuiet } from '../plan/quiet-hours.ts'
import { enqueueRun } from './enqueue-run.ts'
import type { Cause, Run } from './run.ts'
import { findOpenRun, insertRun } from './run.store.ts'
import { isPosition } from './watermark.ts'

/**
 * Starts a run of a plan as a job. `since` (a day, or a value of the watermark) reads again from there on; `anyway` pays no heed to the hours.
 * Throws CONNECTION_PLAN_NOT_FOUND, CONNECTION_PLAN_PAUSED, CONNECTION_RUN_OPEN, CONNECTION_WINDOW_CLOSED,
 * CONNECTION_BACKFILL_FULL, CONNECTION_SINCE_INVALID.
 */
export async function startRun(
  deps: ConnectionDeps,
  subject: Subject,
  input: { plan: string; cause?: Cause; since?: string | undefined; anyway?: boolean | undefined },
): Promise<Run> {
  return inTx(deps.db, async (tx) => {
    const plan = await lockPlan(tx, input.plan)
    if (!plan) throw error('CONNECTION_PLAN_NOT_FOUND', { plan: input.plan })
    deps.policy.assert('connection.plan.run', { subject, resource: plan })
    if (plan.state === 'paused') throw error('CONNECTION_PLAN_PAUSED')
    if (input.since !== undefined && plan.mode === 'full') throw error('CONNECTION_BACKFILL_FULL')
    if (input.since !== undefined) assertSince(plan, input.since)
    if (!input.anyway && !isQuiet(plan, deps.clock.now()))
      throw error('CONNECTION_WINDOW_CLOSED', { from: plan.quietFrom ?? '', until: plan.quietUntil ?? '' })
    return openRun(deps, tx, subject, plan, input)
  })
}

function assertSince({ watermark, shape }: Plan, since: string): void {
  const column = shape.find(({ name }) => name === watermark)
  if (!column || !isPosition(column.type, since))
    throw error('CONNECTION_SINCE_INVALID', { since, column: watermark ?? '', type: column?.nativeType ?? '' })
}

async function openRun(
  deps: ConnectionDeps,
  tx: Tx,
  subject: Subject,
  plan: Plan,
  input: { cause?: Cause; since?: string | undefined; anyway?: boolean | undefined },
): Promise<Run> {
  const open = await findOpenRun(tx, plan.id)
  if (open) throw error('CONNECTION_RUN_OPEN', { run: open.id, state: open.state })
  const cause = input.cause ?? (input.since === undefined ? 'manual' : 'backfill')
  const run: Run = {
    id: newId('syn'),
    plan: plan.id,
    dataset: plan.dataset,
    provider: plan.provider,
    cause,
    state: 'queued',
    phase: 'queued',
    attempt: 0,
    job: null,
    since: input.since ?? null,
    until: null,
    version: newId('ver'),
    base: null,
    upload: null,
    published: false,
    rowsRead: 0,
    bytesRead: 0,
    rowsGood: 0,
    rowsBad: 0,
    rate: null,
    digests: null,
    error: null,
    anyway: input.anyway ?? false,
    startedBy: subject.id,
    queuedAt: deps.clock.now(),
    startedAt: null,
    finishedAt: null,
    retryAt: null,
  }
  await insertRun(tx, run)
  await deps.evidence.record(tx, {
    kind: 'connection.run.started',
    actor: subject.id,
    org: subject.org,
    object: run.id,
    detail: { plan: plan.id, cause, anyway: run.anyway },
  })
  return enqueueRun(deps, tx, run, { id: subject.id, org: plan.provider })
}
