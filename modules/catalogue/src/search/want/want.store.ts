import type { Db, Tx } from '@shuyuan/db'
import type { Want } from './want.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.want': Want
  }
}

export async function insertWant(tx: Tx, want: Want): Promise<void> {
  await tx.insertInto('catalogue.want').values(want).execute()
}

/** Newest first; of one person, or of all. */
export async function listWants(
  db: Db,
  filter: { raisedBy?: string | undefined; state?: Want['state'] | undefined; limit: number; after: string | null },
): Promise<Want[]> {
  let query = db.selectFrom('catalogue.want').selectAll()
  if (filter.raisedBy !== undefined) query = query.where('raisedBy', '=', filter.raisedBy)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.after !== null) query = query.where('id', '<', filter.after)
  return query
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

export async function lockWant(tx: Tx, id: string): Promise<Want | undefined> {
  return tx.selectFrom('catalogue.want').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function updateWant(tx: Tx, id: string, change: Partial<Want>): Promise<void> {
  await tx.updateTable('catalogue.want').set(change).where('id', '=', id).execute()
}
