import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { MOST_SAVED, type SavedSearch } from './saved-search.ts'
import { insertSavedSearch, listSavedSearches } from './saved-search.store.ts'

/** Keeps a search for its owner. Throws CATALOGUE_SAVED_SEARCH_FULL. */
export async function keepSearch(
  deps: CatalogueDeps,
  subject: Subject,
  input: Pick<SavedSearch, 'title' | 'question' | 'filters' | 'notice'>,
): Promise<SavedSearch> {
  const now = deps.clock.now()
  const saved: SavedSearch = { ...input, id: newId('sch'), owner: subject.id, seenAt: now, createdAt: now }
  return inTx(deps.db, async (tx) => {
    const count = (await listSavedSearches(tx, subject.id)).length
    if (count >= MOST_SAVED) throw error('CATALOGUE_SAVED_SEARCH_FULL', { title: input.title, count, most: MOST_SAVED })
    await insertSavedSearch(tx, saved)
    return saved
  })
}
