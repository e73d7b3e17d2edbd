import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findReference } from '../reference/reference.store.ts'
import { type Alignment, insertAlignment } from './alignment.store.ts'

/** Compares the own book, or one provider's part of it, with a list, as a job. Throws HARVEST_REFERENCE_NOT_FOUND. */
export async function startAlignment(
  deps: HarvestDeps,
  subject: Subject,
  input: { reference: string; provider: string | null },
): Promise<{ alignment: Alignment; job: string }> {
  const { provider } = input
  deps.policy.assert('harvest.alignment.make', { subject, resource: { provider } })
  return inTx(deps.db, async (tx) => {
    const reference = await findReference(tx, input.reference)
    if (!reference) throw error('HARVEST_REFERENCE_NOT_FOUND', { reference: input.reference })
    const id = newId('hal')
    const job = await deps.jobs.enqueue(tx, 'harvest.align', { alignment: id }, { id: subject.id, org: subject.org })
    const alignment: Alignment = {
      id,
      reference: reference.id,
      referenceName: reference.name,
      provider,
      job,
      state: 'running',
      counts: {},
      localRows: 0,
      referenceRows: 0,
      madeBy: subject.id,
      createdAt: deps.clock.now(),
      finishedAt: null,
    }
    await insertAlignment(tx, alignment)
    return { alignment, job }
  })
}
