import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { checkGolden } from '../golden/check-golden.ts'
import type { Step } from '../step/step.ts'
import { openPipeline } from './open-pipeline.ts'
import type { PipelineVersion } from './pipeline.ts'
import { insertVersion, lockPipeline, updatePipeline } from './pipeline.store.ts'
import { assertSound, planPipeline } from './plan-pipeline.ts'
import { settleOutput } from './settle-output.ts'

/**
 * Puts the draft in force as the next version: every step fits the input, every golden row comes out as expected, and the output has the
 * columns it yields. Throws CLEANSING_STEPS_*, CLEANSING_GOLDEN_*, CLEANSING_LOOKUP_SHIELDED, INTAKE_COLUMN_BOUND, POLICY_*.
 */
export async function publishPipeline(
  deps: CleansingDeps,
  subject: Subject,
  input: { pipeline: string; note: string },
): Promise<PipelineVersion> {
  const { pipeline, input: dataset } = await openPipeline(deps, subject, input.pipeline, 'pipeline.publish')
  const { draft } = pipeline
  const at = deps.clock.now()
  const { plan } = await planPipeline(deps, { dataset, definition: draft, at })
  assertSound(plan)
  if (!draft.steps.some((step) => !step.off)) throw error('CLEANSING_STEPS_EMPTY')
  await assertReadable(deps, subject, draft.steps)
  if (draft.golden.length === 0) throw error('CLEANSING_GOLDEN_MISSING')
  const failed = (await checkGolden(deps.engine, plan, draft.golden)).filter((result) => !result.passed)
  const [first] = failed
  if (first) throw error('CLEANSING_GOLDEN_FAILED', { failed: failed.length, name: first.name, reason: first.reason })
  return inTx(deps.db, async (tx) => {
    const locked = await lockPipeline(tx, pipeline.id)
    if (locked?.revision !== pipeline.revision) throw error('CLEANSING_DRAFT_STALE')
    const output = await settleOutput(deps, tx, subject, locked, plan.output)
    const version: PipelineVersion = {
      pipeline: pipeline.id,
      seq: (locked.published ?? 0) + 1,
      definition: draft,
      note: input.note,
      createdBy: subject.id,
      createdAt: at,
    }
    await insertVersion(tx, version)
    await updatePipeline(tx, pipeline.id, { published: version.seq, output, updatedAt: at })
    await deps.evidence.record(tx, {
      kind: 'cleansing.pipeline.published',
      actor: subject.id,
      org: subject.org,
      object: pipeline.id,
      detail: { seq: version.seq, steps: draft.steps.length, golden: draft.golden.length, output },
    })
    return version
  })
}

/** A join copies values into another dataset, so its author must see them unmasked. */
async function assertReadable(deps: CleansingDeps, subject: Subject, steps: readonly Step[]): Promise<void> {
  for (const { kind, params, off } of steps) {
    if (kind !== 'lookup' || off) continue
    const dataset = await findDataset(deps.db, String(params.dataset))
    if (!dataset) throw error('CLEANSING_DATASET_NOT_FOUND', { id: String(params.dataset) })
    const { masks = {} } = deps.policy.assert('intake.rows.read', { subject, resource: dataset })
    const named = [params.take, params.on].flatMap((list) => (Array.isArray(list) ? list : [])) as { other: string }[]
    const hidden = [...new Set(named.map((one) => one.other))].filter((name) => masks[name])
    if (hidden.length > 0)
      throw error('CLEANSING_LOOKUP_SHIELDED', { dataset: dataset.name, columns: hidden.join('、') })
  }
}
