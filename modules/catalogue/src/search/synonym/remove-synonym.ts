import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { deleteSynonym } from './synonym.store.ts'

/** Takes a group away. Throws CATALOGUE_SYNONYM_NOT_FOUND. */
export async function removeSynonym(deps: CatalogueDeps, subject: Subject, id: string): Promise<void> {
  deps.policy.assert('catalogue.synonym.edit', { subject })
  await inTx(deps.db, async (tx) => {
    if (!(await deleteSynonym(tx, id))) throw error('CATALOGUE_SYNONYM_NOT_FOUND', { synonym: id })
    await deps.evidence.record(tx, { kind: 'catalogue.synonym.removed', actor: subject.id, object: id })
  })
}
