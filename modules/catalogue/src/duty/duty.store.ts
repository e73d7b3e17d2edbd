import type { Db, Tx } from '@shuyuan/db'
import type { Duty } from './duty.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.duty': Duty
  }
}

/** False when the organisation has a duty of this code. */
export async function insertDuty(tx: Tx, duty: Duty): Promise<boolean> {
  const result = await tx
    .insertInto('catalogue.duty')
    .values(duty)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Duties in order of registration; `after` = id of the row before. */
export async function listDuties(
  db: Db,
  filter: { org?: string | undefined; limit: number; after: string | null },
): Promise<Duty[]> {
  let query = db.selectFrom('catalogue.duty').selectAll()
  if (filter.org !== undefined) query = query.where('org', '=', filter.org)
  if (filter.after !== null) query = query.where('id', '>', filter.after)
  return query
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute()
}

/** Those of the ids that are duties of the organisation. */
export async function findDuties(db: Db, org: string, ids: string[]): Promise<Duty[]> {
  if (ids.length === 0) return []
  return db.selectFrom('catalogue.duty').selectAll().where('org', '=', org).where('id', 'in', ids).execute()
}
