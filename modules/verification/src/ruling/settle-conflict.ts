import { inTx } from '@shuyuan/db'
import { text } from '@shuyuan/engine'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { VerificationDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findPlan } from '../plan/plan.store.ts'
import { conflictFile } from '../conflict/conflict-file.ts'
import { openRun } from '../run/open-run.ts'
import { saveRuling } from './ruling.store.ts'

/**
 * Says who is right about one conflict (`dataset`), or that nobody is wrong (`null`); counts from the next run on, over vote and authority.
 * Throws VERIFICATION_CONFLICT_NOT_FOUND, VERIFICATION_RULING_INVALID.
 */
export async function settleConflict(
  deps: VerificationDeps,
  subject: Subject,
  input: { run: string; conflict: number; dataset: string | null; reason: string },
): Promise<{ id: string }> {
  const run = await openRun(deps, subject, input.run, 'verification.conflict.settle')
  const plan = await findPlan(deps.db, run.plan)
  if (!plan) throw error('VERIFICATION_PLAN_NOT_FOUND', { plan: run.plan })
  const [found] = await deps.engine.query<{ k: string; field: number; pattern: string }>(
    `SELECT k, field, pattern FROM read_parquet(${text(conflictFile(deps.dataDir, run.id))}) WHERE id = ?`,
    [input.conflict],
  )
  const field = found && run.facts.fields[found.field]
  if (!found || !field) throw error('VERIFICATION_CONFLICT_NOT_FOUND', { conflict: input.conflict })
  const { dataset } = input
  const place = run.facts.sources.findIndex((source) => source.dataset === dataset)
  if (dataset !== null && !/\d/.test(found.pattern[place] ?? ''))
    throw error('VERIFICATION_RULING_INVALID', { dataset: run.facts.sources[place]?.name ?? dataset })
  const id = newId('vrl')
  await inTx(deps.db, async (tx) => {
    const keyHash = deps.keyring.mac('verification.key', `${plan.id}\u001e${found.k}`).toString('base64url')
    const { id: by } = subject
    const ruling = { id, plan: plan.id, field: field.name, key: found.k, keyHash, dataset, by, at: deps.clock.now() }
    await saveRuling(deps, tx, { ...ruling, reason: input.reason })
    await deps.evidence.record(tx, {
      kind: 'verification.conflict.settled',
      actor: subject.id,
      org: subject.org,
      object: run.id,
      detail: { plan: plan.id, field: found.field, conflict: input.conflict, dataset },
    })
  })
  return { id }
}
