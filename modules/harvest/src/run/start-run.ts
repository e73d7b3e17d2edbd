import { inTx, type Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findSource } from '../source/source.store.ts'
import { noCounts, type Run } from './run.ts'
import { isDead } from './is-dead.ts'
import { findRunning, insertRun, runHistory, updateRun } from './run.store.ts'

/** One run in ten of a source that answers in parts reads everything, so that what disappeared is found. */
const PARTIAL_RUNS = 9

/**
 * Starts a reading of a source as a job. `whole` reads everything anew; otherwise a source that can tell what changed is asked
 * for that alone. Throws HARVEST_SOURCE_NOT_FOUND, HARVEST_SOURCE_NO_FILE, HARVEST_RUNNING.
 */
export async function startRun(
  deps: HarvestDeps,
  subject: Subject,
  input: { source: string; whole?: boolean | undefined },
): Promise<{ run: Run; job: string }> {
  return inTx(deps.db, async (tx) => {
    const source = await findSource(tx, input.source)
    if (!source) throw error('HARVEST_SOURCE_NOT_FOUND', { source: input.source })
    deps.policy.assert('harvest.source.run', { subject, resource: source })
    const { name } = source
    if (source.url === '' && source.file === null) throw error('HARVEST_SOURCE_NO_FILE', { name })
    await closeDead(deps, tx, source.id)
    const { sinceWhole, lastComplete } = await runHistory(tx, source.id)
    const inParts = source.incremental && source.kind === 'ckan' && source.file === null
    const since = inParts && source.lastFull && !input.whole && sinceWhole < PARTIAL_RUNS ? lastComplete : null
    const run: Run = {
      id: newId('hrn'),
      source: source.id,
      state: 'running',
      whole: since === null,
      since,
      job: null,
      position: { url: '', done: 0, seen: 0 },
      counts: noCounts,
      fields: {},
      total: null,
      notModified: false,
      shortfall: null,
      failure: null,
      startedBy: subject.id,
      startedAt: deps.clock.now(),
      finishedAt: null,
    }
    if (!(await insertRun(tx, run))) throw error('HARVEST_RUNNING', { name })
    const anew = input.whole === true || !source.incremental
    const by = { id: subject.id, org: subject.org }
    const job = await deps.jobs.enqueue(tx, 'harvest.run', { run: run.id, anew }, by)
    await updateRun(tx, run.id, { job })
    await deps.evidence.record(tx, {
      kind: 'harvest.run.started',
      actor: subject.id,
      org: subject.org,
      object: run.id,
      detail: { source: source.id, whole: run.whole },
    })
    return { run: { ...run, job }, job }
  })
}

/** A run whose job was cancelled before it began, or ended without a word, holds up no other. */
async function closeDead(deps: HarvestDeps, tx: Tx, source: string): Promise<void> {
  const running = await findRunning(tx, source)
  if (running && (await isDead(deps, running)))
    await updateRun(tx, running.id, { state: 'cancelled', finishedAt: deps.clock.now() })
}
