import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { OpendataDeps } from '../deps.ts'
import type { Publication } from './publication.ts'
import { updatePublication } from './publication.store.ts'

/** Marks a data set as withdrawn and writes down who did it and why. */
export async function takeDown(
  deps: OpendataDeps,
  tx: Tx,
  by: Subject,
  publication: Publication,
  reason: string,
): Promise<Publication> {
  await updatePublication(tx, publication.id, { state: 'withdrawn', updatedAt: deps.clock.now() })
  await deps.evidence.record(tx, {
    kind: 'opendata.publication.withdrawn',
    actor: by.id,
    org: by.org ?? publication.provider,
    object: publication.id,
    detail: { reason: reason.slice(0, 200) },
  })
  return { ...publication, state: 'withdrawn' }
}
