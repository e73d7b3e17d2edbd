import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPipeline } from './open-pipeline.ts'
import type { Definition, Pipeline } from './pipeline.ts'
import { definitionMasks } from './shield-definition.ts'
import { restoreGolden } from './shield-golden.ts'
import { findPipeline, lockPipeline, updatePipeline } from './pipeline.store.ts'

/** Keeps the draft as it stands, half-filled steps too. Throws CLEANSING_DRAFT_STALE when someone saved since `revision`. */
export async function saveDraft(
  deps: CleansingDeps,
  subject: Subject,
  input: { pipeline: string; definition: Definition; revision: number },
): Promise<Pipeline> {
  const { pipeline } = await openPipeline(deps, subject, input.pipeline, 'pipeline.edit')
  const masks = await definitionMasks(deps, subject, pipeline, pipeline.draft)
  await inTx(deps.db, async (tx) => {
    const locked = await lockPipeline(tx, pipeline.id)
    if (locked?.revision !== input.revision) throw error('CLEANSING_DRAFT_STALE')
    const golden = restoreGolden(input.definition.golden, locked.draft.golden, masks)
    const draft = { ...input.definition, golden }
    await updatePipeline(tx, pipeline.id, { draft, revision: input.revision + 1, updatedAt: deps.clock.now() })
  })
  return (await findPipeline(deps.db, pipeline.id)) ?? pipeline
}
