import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { openPipeline } from './open-pipeline.ts'
import { updatePipeline } from './pipeline.store.ts'

/** Ends a pipeline: it runs no more; its versions, runs and what it made stay. */
export async function retirePipeline(
  deps: Pick<CleansingDeps, 'db' | 'clock' | 'policy' | 'evidence'>,
  subject: Subject,
  id: string,
): Promise<void> {
  const { pipeline } = await openPipeline(deps, subject, id, 'pipeline.edit')
  await inTx(deps.db, async (tx) => {
    const now = deps.clock.now()
    await updatePipeline(tx, pipeline.id, { retiredAt: now, nextAt: null, trigger: { kind: 'manual' }, updatedAt: now })
    await deps.evidence.record(tx, {
      kind: 'cleansing.pipeline.retired',
      actor: subject.id,
      org: subject.org,
      object: pipeline.id,
    })
  })
}
