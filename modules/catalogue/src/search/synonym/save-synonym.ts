import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { fold } from '@shuyuan/search'
import type { CatalogueDeps } from '../../deps.ts'
import type { Synonym } from './synonym.ts'
import { putSynonym } from './synonym.store.ts'

/** Writes a group of words that mean the same; searches know it within a second. `id` changes an existing group. */
export async function saveSynonym(
  deps: CatalogueDeps,
  subject: Subject,
  input: { id?: string; words: string[]; active: boolean },
): Promise<Synonym> {
  deps.policy.assert('catalogue.synonym.edit', { subject })
  const words = [...new Map(input.words.map((word) => [fold(word), word])).values()]
  const synonym: Synonym = {
    id: input.id ?? newId('syn'),
    words,
    active: input.active,
    updatedBy: subject.id,
    updatedAt: deps.clock.now(),
  }
  await inTx(deps.db, async (tx) => {
    await putSynonym(tx, synonym)
    await deps.evidence.record(tx, { kind: 'catalogue.synonym.saved', actor: subject.id, object: synonym.id })
  })
  return synonym
}
