import type { Db, Tx } from '@shuyuan/db'
import type { InformationSystem } from './system.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.system': InformationSystem
  }
}

/** False when the organisation has a system of this name. */
export async function insertSystem(tx: Tx, system: InformationSystem): Promise<boolean> {
  const result = await tx
    .insertInto('catalogue.system')
    .values(system)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Systems in order of registration; `after` = id of the row before. */
export async function listSystems(
  db: Db,
  filter: { org?: string | undefined; limit: number; after: string | null },
): Promise<InformationSystem[]> {
  let query = db.selectFrom('catalogue.system').selectAll()
  if (filter.org !== undefined) query = query.where('org', '=', filter.org)
  if (filter.after !== null) query = query.where('id', '>', filter.after)
  return query
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute()
}

/** Those of the ids that are systems of the organisation. */
export async function findSystems(db: Db, org: string, ids: string[]): Promise<InformationSystem[]> {
  if (ids.length === 0) return []
  return db.selectFrom('catalogue.system').selectAll().where('org', '=', org).where('id', 'in', ids).execute()
}
