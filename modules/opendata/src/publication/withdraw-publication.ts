import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { OpendataDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Publication } from './publication.ts'
import { lockPublication } from './publication.store.ts'
import { takeDown } from './take-down.ts'

/** Takes a data set off the portal; its files stay until it is opened again, its evidence for ever. */
export async function withdrawPublication(
  deps: OpendataDeps,
  subject: Subject,
  input: { publication: string; reason: string },
): Promise<Publication> {
  return inTx(deps.db, async (tx) => {
    const publication = await lockPublication(tx, input.publication)
    if (!publication) throw error('OPENDATA_NOT_FOUND', { id: input.publication })
    deps.policy.assert('opendata.publication.withdraw', { subject, resource: publication })
    if (publication.state === 'withdrawn') throw error('OPENDATA_WITHDRAWN', { name: publication.title })
    return takeDown(deps, tx, subject, publication, input.reason)
  })
}
