import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Resource } from './resource.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.resource': Resource
  }
}

/** False when the entry has this resource already. */
export async function insertResource(tx: Tx, resource: Resource): Promise<boolean> {
  const result = await tx
    .insertInto('catalogue.resource')
    .values(resource)
    .onConflict((oc) => oc.columns(['entry', 'kind', 'ref']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function deleteResource(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('catalogue.resource').where('id', '=', id).execute()
}

export async function findResource(db: Db, id: string): Promise<Resource | undefined> {
  return db.selectFrom('catalogue.resource').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function listResources(db: Db, entry: string): Promise<Resource[]> {
  return db.selectFrom('catalogue.resource').selectAll().where('entry', '=', entry).orderBy('id').execute()
}

/** Keeps the count on the entry true; it is what lists and the attach rate read. */
export async function countResources(tx: Tx, entry: string): Promise<void> {
  await tx
    .updateTable('catalogue.entry')
    .set({ resources: sql`(select count(*) from catalogue.resource r where r.entry = ${entry})` })
    .where('id', '=', entry)
    .execute()
}

/** Adds uses to whatever entries the resource is attached to. How many links that were. */
export async function addUses(
  db: Db,
  { kind, ref, uses, at }: Pick<Resource, 'kind' | 'ref' | 'uses'> & { at: Date },
): Promise<number> {
  const result = await db
    .updateTable('catalogue.resource')
    .set({ uses: sql`uses + ${uses}`, lastUsedAt: sql`greatest(last_used_at, ${at})` })
    .where('kind', '=', kind)
    .where('ref', '=', ref)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
