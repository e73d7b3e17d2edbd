import { inTx, type Tx } from '@shuyuan/db'
import { type Column, columnNames, editColumns, findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Plan } from '../plan/plan.ts'
import { lockPlan, updatePlan } from '../plan/plan.store.ts'
import { enqueueRun } from '../sync/enqueue-run.ts'
import { findOpenRun, moveRun } from '../sync/run.store.ts'
import type { Drift } from './drift.ts'
import { findDrift, updateDrift } from './drift.store.ts'

export type Decision = 'accept' | 'ignore' | 'refuse'

/**
 * The owner's word on a changed table. `accept` makes the dataset follow (a new revision; the next run reads the whole table), `ignore` goes
 * on with the columns as they are registered, `refuse` pauses the plan. A run that waited goes on, or ends.
 * Throws CONNECTION_DRIFT_NOT_FOUND, CONNECTION_DRIFT_DECIDED, CONNECTION_DRIFT_IGNORE, INTAKE_COLUMN_….
 */
export async function decideDrift(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  input: { decision: Decision; reason: string },
): Promise<Drift> {
  const seen = await findDrift(deps.db, id)
  if (!seen) throw error('CONNECTION_DRIFT_NOT_FOUND', { drift: id })
  deps.policy.assert('connection.drift.decide', { subject, resource: seen })
  return inTx(deps.db, async (tx) => {
    const plan = await lockPlan(tx, seen.plan)
    const drift = await findDrift(tx, id)
    if (!plan || drift?.state !== 'open') throw error('CONNECTION_DRIFT_DECIDED', { drift: id })
    if (input.decision === 'accept') await follow(deps, tx, subject, plan, drift)
    if (input.decision === 'ignore') await ignore(tx, plan, drift)
    if (input.decision === 'refuse') await updatePlan(tx, plan.id, { state: 'paused', nextAt: null })
    await release(deps, tx, subject, plan, input.decision)
    const state = ({ accept: 'accepted', ignore: 'ignored', refuse: 'refused' } as const)[input.decision]
    const settled = { state, decidedBy: subject.id, decidedAt: deps.clock.now(), reason: input.reason }
    await updateDrift(tx, id, settled)
    await deps.evidence.record(tx, {
      kind: 'connection.drift.decided',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { decision: input.decision, plan: plan.id },
    })
    return { ...drift, ...settled }
  })
}

/** Removed columns leave the dataset, new ones join it, types follow, a renamed column keeps its place. */
async function follow(deps: ConnectionDeps, tx: Tx, subject: Subject, plan: Plan, drift: Drift): Promise<void> {
  const dataset = await findDataset(tx, plan.dataset)
  if (!dataset) return
  const { changes, shape } = drift
  const renamed = new Map(changes.flatMap((c) => (c.kind === 'renamed' && c.to ? [[c.column, c.to] as const] : [])))
  const removed = new Set(changes.flatMap((c) => (c.kind === 'removed' ? [c.column] : [])))
  const retyped = new Map(
    shape.filter(({ name }) => changes.some((c) => c.kind === 'retyped' && c.column === name)).map((s) => [s.name, s]),
  )
  const links = plan.columns
    .filter((link) => !removed.has(link.source))
    .map((link) => ({ ...link, source: renamed.get(link.source) ?? link.source }))
  const kept = new Map(links.map((link) => [link.column, link.source]))
  const columns: Column[] = dataset.columns
    .filter(({ name }) => kept.has(name))
    .map((column) => {
      const fresh = retyped.get(kept.get(column.name) ?? '')
      return fresh ? { ...column, type: fresh.type, format: fresh.format ?? undefined } : column
    })
  const added = shape.filter(({ name }) => changes.some((c) => c.kind === 'added' && c.column === name))
  const names = columnNames([...columns.map(({ name }) => name), ...added.map(({ name }) => name)]).slice(
    columns.length,
  )
  added.forEach((fresh, i) => {
    const name = names[i] as string
    links.push({ source: fresh.name, column: name })
    columns.push({
      name,
      title: fresh.comment?.slice(0, 200) || fresh.name,
      type: fresh.type,
      format: fresh.format ?? undefined,
      required: false,
      key: false,
      grade: 3, // until somebody graded it, nobody outside the department sees it
      sensitivity: 'none',
    })
  })
  await editColumns({ ...deps, db: tx }, subject, { dataset: dataset.id, columns, revision: dataset.revision })
  await updatePlan(tx, plan.id, {
    columns: links,
    shape,
    watermark: (plan.watermark && renamed.get(plan.watermark)) ?? plan.watermark,
    position: null,
  })
}

async function ignore(tx: Tx, plan: Plan, { changes, shape }: Drift): Promise<void> {
  const read = new Set(plan.columns.map((link) => link.source))
  const lost = changes.filter((c) => (c.kind === 'removed' || c.kind === 'renamed') && read.has(c.column))
  if (lost.length > 0) throw error('CONNECTION_DRIFT_IGNORE', { columns: lost.map((c) => c.column).join('、') })
  await updatePlan(tx, plan.id, { shape })
}

/** A run that stopped at the change goes on from its beginning, or ends with the refusal. */
async function release(deps: ConnectionDeps, tx: Tx, subject: Subject, plan: Plan, decision: Decision): Promise<void> {
  const run = await findOpenRun(tx, plan.id)
  if (run?.state !== 'stopped') return
  if (decision === 'refuse')
    await moveRun(tx, run.id, ['stopped'], { state: 'cancelled', phase: 'end', finishedAt: deps.clock.now() })
  else await enqueueRun(deps, tx, run, { id: subject.id, org: subject.org }, { since: null, base: null })
}
