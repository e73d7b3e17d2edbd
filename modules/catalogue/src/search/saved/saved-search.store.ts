import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import type { SavedSearch } from './saved-search.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.savedSearch': Omit<SavedSearch, 'filters'> & { filters: JSONColumnType<Record<string, string>> }
  }
}

/** The saved searches of a person, newest first; without a person all that want notices. */
export async function listSavedSearches(db: Db, owner: string | null): Promise<SavedSearch[]> {
  let query = db.selectFrom('catalogue.savedSearch').selectAll().orderBy('id', 'desc')
  query = owner === null ? query.where('notice', '=', true) : query.where('owner', '=', owner)
  return query.execute()
}

export async function insertSavedSearch(tx: Tx, saved: SavedSearch): Promise<void> {
  await tx
    .insertInto('catalogue.savedSearch')
    .values({ ...saved, filters: JSON.stringify(saved.filters) })
    .execute()
}

/** False when the person has none of this id. */
export async function deleteSavedSearch(tx: Tx, owner: string, id: string): Promise<boolean> {
  const done = await tx
    .deleteFrom('catalogue.savedSearch')
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst()
  return done.numDeletedRows === 1n
}

/** False when somebody else moved it on meanwhile: then the notice is theirs to give. */
export async function moveSeen(tx: Tx, saved: SavedSearch, seenAt: Date): Promise<boolean> {
  const done = await tx
    .updateTable('catalogue.savedSearch')
    .set({ seenAt })
    .where('id', '=', saved.id)
    .where('seenAt', '=', saved.seenAt)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
