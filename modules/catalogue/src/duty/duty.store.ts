import { type Db, forget, remember, type Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Duty } from './duty.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.duty': Duty
  }
}

/** False when the organisation has a duty of this code. */
export async function insertDuty(tx: Tx, duty: Duty): Promise<boolean> {
  forget(tx, 'catalogue.duty')
  const result = await tx
    .insertInto('catalogue.duty')
    .values(duty)
    .onConflict((oc) => oc.columns(['org', 'code']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function updateDuty(tx: Tx, id: string, change: Partial<Duty>): Promise<void> {
  forget(tx, 'catalogue.duty')
  await tx.updateTable('catalogue.duty').set(change).where('id', '=', id).execute()
}

/** The duty; its organisation's duties change one after the other from here to the end of the transaction. */
export async function lockDuty(tx: Tx, id: string): Promise<Duty | undefined> {
  const duty = await tx.selectFrom('catalogue.duty').selectAll().where('id', '=', id).executeTakeFirst()
  if (!duty) return undefined
  await sql`select pg_advisory_xact_lock(hashtextextended(${`catalogue.duty ${duty.org}`}, 0))`.execute(tx)
  return tx.selectFrom('catalogue.duty').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function findDutyByCode(db: Db, org: string, code: string): Promise<Duty | undefined> {
  return db.selectFrom('catalogue.duty').selectAll().where('org', '=', org).where('code', '=', code).executeTakeFirst()
}

export interface DutyFilter {
  id?: string | undefined
  org?: string | undefined
  q?: string | undefined
  kind?: string | undefined
  retired?: boolean
  limit: number
  after: string | null
}

/** Duties in order of registration with what hangs on them; `after` = id of the row before. Retired ones only when asked for. */
export async function listDuties(db: Db, filter: DutyFilter) {
  const { id, org, q, kind, retired = false, limit, after } = filter
  let query = db
    .selectFrom('catalogue.duty as d')
    .selectAll()
    .select([
      sql<number>`(select count(*) from catalogue.edition e where e.is_live and e.duties && array(
        select d.id union all select o.id from catalogue.duty o where o.merged_into = d.id))`.as('entries'),
      sql<number>`(select count(*) from catalogue.expected x where x.duty = d.id)`.as('expected'),
      sql<number>`(select count(*) from catalogue.expected x where x.duty = d.id and not exists (
        select from catalogue.edition e where e.entry = x.entry and e.is_live))`.as('unmatched'),
    ])
  if (!retired) query = query.where('retiredAt', 'is', null)
  if (id !== undefined) query = query.where('id', '=', id)
  if (org !== undefined) query = query.where('org', '=', org)
  if (kind !== undefined) query = query.where('kind', '=', kind as Duty['kind'])
  if (q) query = query.where((eb) => eb.or([eb('name', 'like', likeOf(q)), eb('code', 'like', likeOf(q))]))
  if (after !== null) query = query.where('id', '>', after)
  return query
    .orderBy('id')
    .limit(limit + 1)
    .execute()
}

const likeOf = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Those of the ids that are duties of the organisation. */
export async function findDuties(db: Db, org: string, ids: string[]): Promise<Duty[]> {
  if (ids.length === 0) return []
  const query = db.selectFrom('catalogue.duty').selectAll().where('org', '=', org).where('id', 'in', ids)
  return remember(db, 'catalogue.duty', `${org} ${ids.join(' ')}`, () => query.execute())
}

/** Whether `duty` stands somewhere above `below`, or is it. */
export async function isAbove(db: Db, duty: string, below: string): Promise<boolean> {
  const { rows } = await sql`
    with recursive up (id, parent) as (
      select id, parent from catalogue.duty where id = ${below}
      union
      select d.id, d.parent from catalogue.duty d join up on d.id = up.parent
    )
    select 1 from up where id = ${duty}`.execute(db)
  return rows.length > 0
}

/** Hands everything that hung on a duty to the one that takes it over. A line that both have stays once. */
export async function moveDuty(tx: Tx, from: string, into: string): Promise<void> {
  forget(tx, 'catalogue.duty')
  await tx
    .updateTable('catalogue.duty')
    .set({ parent: into })
    .where('parent', '=', from)
    .where('id', '!=', into)
    .execute()
  await tx.updateTable('catalogue.duty').set({ mergedInto: into }).where('mergedInto', '=', from).execute()
  await sql`
    delete from catalogue.expected x where x.duty = ${from} and exists (
      select from catalogue.expected y where y.duty = ${into} and y.kind = x.kind and y.name = x.name)`.execute(tx)
  await sql`update catalogue.expected set duty = ${into} where duty = ${from}`.execute(tx)
}
