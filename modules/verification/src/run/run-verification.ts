import { inTx } from '@shuyuan/db'
import type { JobContext } from '@shuyuan/jobs'
import { AppError } from '@shuyuan/kernel'
import { settledRows } from '@shuyuan/ticket'
import type { VerificationDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Plan } from '../plan/plan.ts'
import { findPlan } from '../plan/plan.store.ts'
import { openRulings } from '../ruling/ruling.store.ts'
import { compareSources } from '../compare/compare-sources.ts'
import { conflictFile } from '../conflict/conflict-file.ts'
import { openSources } from './open-sources.ts'
import { causeOf, raiseConflicts } from '../conflict/raise-conflicts.ts'
import { findRun, updateRun } from './run.store.ts'
import type { History } from '../compare/weigh-sources.ts'

/**
 * Compares the newest versions of all sources of a plan, keeps matrix, weights and conflicts, and where the plan follows up opens, updates and
 * closes the tickets of those who lost. Safe to run again. Throws VERIFICATION_NO_VERSION, ENGINE_*.
 */
export async function runVerification(
  deps: VerificationDeps,
  id: string,
  context: Pick<JobContext, 'progress' | 'signal'>,
): Promise<{ run: string; keys: number; conflicts: number; tickets: number }> {
  const run = await findRun(deps.db, id)
  const plan = run && (await findPlan(deps.db, run.plan))
  if (!run || !plan) throw error('VERIFICATION_RUN_NOT_FOUND', { run: id })
  try {
    const sources = await openSources(deps, plan)
    const at = (dataset: string | null) => {
      const place = sources.findIndex((source) => source.dataset === dataset)
      return place < 0 ? null : place
    }
    const rulings = await openRulings(deps, plan.id)
    const found = await compareSources(deps.engine, {
      sources: sources.map((source) => source.sql),
      fields: plan.fields.length,
      authority: plan.fields.map((field) => at(field.authority)),
      history: await historyOf(deps, plan),
      rulings: rulings.flatMap(({ field, key, dataset }) => {
        const place = plan.fields.findIndex((each) => each.name === field)
        return place < 0 ? [] : [{ key, field: place, winner: at(dataset) }]
      }),
      file: conflictFile(deps.dataDir, id),
      signal: context.signal,
      progress: context.progress,
    })
    const { result, keys, conflicts, undecided, objects } = found
    const facts = {
      name: plan.name,
      fields: plan.fields,
      sources: sources.map(({ sql: _sql, ...source }, i) => {
        const known = objects[i] ?? 0
        return { ...source, objects: known, missing: keys - known }
      }),
    }
    await inTx(deps.db, async (tx) => {
      const done = { state: 'done' as const, facts, result, keys, conflicts, undecided, error: null }
      await updateRun(tx, id, { ...done, revision: plan.revision, finishedAt: deps.clock.now() })
      await deps.evidence.record(tx, {
        kind: 'verification.run.finished',
        actor: run.by,
        object: id,
        detail: { plan: plan.id, revision: plan.revision, sources: sources.length, keys, conflicts, undecided },
      })
    })
    await context.progress(sources.length + 2, sources.length + 3, '正在派发工单')
    const tickets = plan.follow ? await raiseConflicts(deps, plan, { ...run, facts, result }) : 0
    await context.progress(1, 1, `发现 ${conflicts} 处冲突`)
    return { run: id, keys, conflicts, tickets }
  } catch (cause) {
    if (cause instanceof AppError && !context.signal.aborted)
      await updateRun(deps.db, id, { state: 'failed', error: cause.texts.zh, finishedAt: deps.clock.now() })
    throw cause
  }
}

/** What settled tickets say about each source, per field. */
function historyOf(deps: VerificationDeps, plan: Plan): Promise<History[][]> {
  return Promise.all(
    plan.fields.map((field) =>
      Promise.all(
        plan.sources.map(async ({ dataset }) => {
          const { corrected, right } = await settledRows(deps.db, { dataset, cause: causeOf(plan.id, field.name) })
          return { wrong: corrected, right }
        }),
      ),
    ),
  )
}
