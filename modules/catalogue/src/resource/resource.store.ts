import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Resource } from './resource.ts'
import { forgetEditions } from '../edition/edition.store.ts'

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
  forgetEditions(tx, entry)
  await tx
    .updateTable('catalogue.entry')
    .set({
      resources: sql`(select count(*) from catalogue.resource r where r.entry = ${entry})`,
      kinds: sql`array(select distinct r.kind from catalogue.resource r where r.entry = ${entry} order by r.kind)`,
      uncounted: sql`coalesce((select not bool_or(r.counted) from catalogue.resource r where r.entry = ${entry}), false)`,
      refreshedAt: sql`coalesce(refreshed_at, (select max(r.attached_at) from catalogue.resource r where r.entry = ${entry}))`,
    })
    .where('id', '=', entry)
    .execute()
}

/** Notes new data on whatever entries the resource is attached to. */
export async function refreshEntries(
  db: Db,
  { kind, ref, entry = null, at }: Pick<Resource, 'kind' | 'ref'> & { entry?: string | null; at: Date },
): Promise<void> {
  await sql`
    update catalogue.entry h set refreshed_at = greatest(h.refreshed_at, ${at})
    where h.id in (select r.entry from catalogue.resource r where r.kind = ${kind} and r.ref = ${ref}
      union select r.entry from catalogue.resource r where r.entry = ${entry})`.execute(db)
}

/** Adds uses to whatever entries the resource, and the data set it is made from, are attached to. How many links that were. */
export async function addUses(db: Db, { kind, ref, dataset, uses, at }: Uses): Promise<number> {
  const meant = sql`(kind, ref) in (${sql.join([sql`(${kind}, ${ref})`, ...(dataset ? [sql`('dataset', ${dataset})`] : [])])})`
  // entry before resource, the order of whoever attaches: the other way round a use and an attachment wait for each other
  const { rows } = await sql<{ links: number }>`
    with held as (
      select id from catalogue.entry
      where id in (select entry from catalogue.resource where ${meant}) order by id for no key update),
    used as (
      update catalogue.resource r set uses = r.uses + ${uses}, last_used_at = greatest(r.last_used_at, ${at})
      from held where r.entry = held.id and ${meant} returning r.entry),
    noted as (
      update catalogue.entry h set used_at = greatest(h.used_at, ${at}) from used where used.entry = h.id)
    select count(*) as links from used`.execute(db)
  return rows[0]?.links ?? 0
}

type Uses = Pick<Resource, 'kind' | 'ref' | 'uses'> & { dataset?: string | undefined; at: Date }
