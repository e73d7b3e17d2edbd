import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { OpendataDeps } from './deps.ts'
import { error } from './errors.ts'
import type { Publication } from './publication.ts'
import { findPublication, updatePublication } from './publication.store.ts'

/** Takes a data set off the portal; its files stay until it is opened again, its evidence for ever. */
export async function withdrawPublication(
  deps: OpendataDeps,
  subject: Subject,
  input: { publication: string; reason: string },
): Promise<Publication> {
  return inTx(deps.db, async (tx) => {
    const publication = await findPublication(tx, input.publication)
    if (!publication) throw error('OPENDATA_NOT_FOUND', { id: input.publication })
    deps.policy.assert('opendata.publication.withdraw', { subject, resource: publication })
    await updatePublication(tx, publication.id, { state: 'withdrawn' })
    await deps.evidence.record(tx, {
      kind: 'opendata.publication.withdrawn',
      actor: subject.id,
      org: subject.org,
      object: publication.id,
      detail: { reason: input.reason.slice(0, 200) },
    })
    return { ...publication, state: 'withdrawn' }
  })
}
