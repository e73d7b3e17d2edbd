import type { Db } from '@shuyuan/db'

/** Names of people and programs; an id that is neither has no line. */
export async function actorNames(db: Db, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('identity.user')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .unionAll(db.selectFrom('identity.client').select(['id', 'name']).where('id', 'in', ids))
    .execute()
}
