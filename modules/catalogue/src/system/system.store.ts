import { type Db, forget, remember, type Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { InformationSystem } from './system.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.system': InformationSystem
  }
}

/** False when the organisation has a system of this name. */
export async function insertSystem(tx: Tx, system: InformationSystem): Promise<boolean> {
  forget(tx, 'catalogue.system')
  const result = await tx
    .insertInto('catalogue.system')
    .values(system)
    .onConflict((oc) => oc.columns(['org', 'name']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function updateSystem(tx: Tx, id: string, change: Partial<InformationSystem>): Promise<void> {
  forget(tx, 'catalogue.system')
  await tx.updateTable('catalogue.system').set(change).where('id', '=', id).execute()
}

/** Hands on to `into` what had been merged into `from`, so that one step always leads to the system in use. */
export async function moveSystem(tx: Tx, from: string, into: string): Promise<void> {
  forget(tx, 'catalogue.system')
  await tx.updateTable('catalogue.system').set({ mergedInto: into }).where('mergedInto', '=', from).execute()
}

/** The system; its organisation's systems change one after the other from here to the end of the transaction. */
export async function lockSystem(tx: Tx, id: string): Promise<InformationSystem | undefined> {
  const system = await tx.selectFrom('catalogue.system').selectAll().where('id', '=', id).executeTakeFirst()
  if (!system) return undefined
  await sql`select pg_advisory_xact_lock(hashtextextended(${`catalogue.system ${system.org}`}, 0))`.execute(tx)
  return tx.selectFrom('catalogue.system').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function findSystemByName(db: Db, org: string, name: string): Promise<InformationSystem | undefined> {
  const query = db.selectFrom('catalogue.system').selectAll()
  return query.where('org', '=', org).where('name', '=', name).executeTakeFirst()
}

export interface SystemFilter {
  id?: string | undefined
  org?: string | undefined
  q?: string | undefined
  status?: string | undefined
  /** with those that were retired or merged into others */
  retired?: boolean
  limit: number
  after: string | null
}

/** Systems in order of registration with the published entries whose data they hold; `after` = id of the row before. */
export async function listSystems(db: Db, filter: SystemFilter) {
  const { id, org, q, status, retired = false, limit, after } = filter
  let query = db
    .selectFrom('catalogue.system as s')
    .selectAll()
    .select(
      sql<number>`(select count(*) from catalogue.edition e where e.is_live and e.systems && array(
        select s.id union all select o.id from catalogue.system o where o.merged_into = s.id))`.as('entries'),
    )
  if (!retired) query = query.where('retiredAt', 'is', null)
  if (id !== undefined) query = query.where('id', '=', id)
  if (org !== undefined) query = query.where('org', '=', org)
  if (status !== undefined) query = query.where('status', '=', status as InformationSystem['status'])
  if (q) query = query.where('name', 'like', `%${q.replace(/[\\%_]/g, '\\$&')}%`)
  if (after !== null) query = query.where('id', '>', after)
  return query
    .orderBy('id')
    .limit(limit + 1)
    .execute()
}

/** Those of the ids that are systems of the organisation. */
export async function findSystems(db: Db, org: string, ids: string[]): Promise<InformationSystem[]> {
  if (ids.length === 0) return []
  const query = db.selectFrom('catalogue.system').selectAll().where('org', '=', org).where('id', 'in', ids)
  return remember(db, 'catalogue.system', `${org} ${ids.join(' ')}`, () => query.execute())
}

/** Which systems the published (else the newest) versions of these entries name. */
export async function systemsOfEntries(
  db: Db,
  entries: readonly string[],
): Promise<{ entry: string; system: string; name: string }[]> {
  const { rows } = await sql<{ entry: string; system: string; name: string }>`
    select distinct e.entry, s.id as system, s.name
    from (select distinct on (entry) entry, systems from catalogue.edition
          where entry = any(${[...entries]}) and (is_live or is_head) order by entry, is_live desc) e
      cross join lateral unnest(e.systems) as named (id)
      join catalogue.system own on own.id = named.id
      join catalogue.system s on s.id = coalesce(own.merged_into, own.id)`.execute(db)
  return rows
}
