import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import { contains } from '../search.sql.ts'
import type { Org } from './org.ts'

const columns = [
  'id',
  'code',
  'name',
  'kind',
  'region',
  'parent',
  'sharingHead',
  'cdo',
  'contact',
  'enabled',
  'createdAt',
] as const

/** An organisation by its id or its 统一社会信用代码; null when unknown. */
export async function findOrg(db: Db, idOrCode: string): Promise<Org | null> {
  const row = await db
    .selectFrom('identity.org')
    .select(columns)
    .where((e) => e.or([e('id', '=', idOrCode), e('code', '=', idOrCode.toUpperCase())]))
    .executeTakeFirst()
  return row ?? null
}

export interface OrgFilter {
  q?: string | undefined
  /** division code prefix */
  region?: string | undefined
  kind?: string | undefined
  parent?: string | undefined
  limit?: number
  after?: string | undefined
}

/** Organisations in the order of registration; 50 a page unless told. */
export async function listOrgs(db: Db, filter: OrgFilter = {}): Promise<Page<Org>> {
  const limit = filter.limit ?? 50
  let query = db
    .selectFrom('identity.org')
    .select(columns)
    .orderBy('id')
    .limit(limit + 1)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '>', after[0])
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  if (filter.parent !== undefined) query = query.where('parent', '=', filter.parent)
  if (filter.region !== undefined) query = query.where('region', 'like', `${filter.region}%`)
  if (filter.q !== undefined) {
    const part = contains(filter.q)
    query = query.where((e) => e.or([e('name', 'ilike', part), e('code', 'ilike', part)]))
  }
  return toPage(await query.execute(), limit, (org) => [org.id])
}

/** False when the code is registered already. */
export async function insertOrg(tx: Tx, org: Org): Promise<boolean> {
  const row = await tx
    .insertInto('identity.org')
    .values({ ...org, changedAt: org.createdAt })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function updateOrg(
  tx: Tx,
  id: string,
  set: Partial<Pick<Org, 'name' | 'region' | 'kind' | 'parent' | 'enabled' | 'sharingHead' | 'cdo' | 'contact'>>,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('identity.org')
    .set({ ...set, changedAt: at })
    .where('id', '=', id)
    .execute()
}

/** True when `id` is `above` or lies below it. All parents are locked first, so that two moves cannot close a circle together. */
export async function isWithin(tx: Tx, id: string, above: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('identity.org.parent'))`.execute(tx)
  const rows = await sql<{ id: string }>`
    with recursive up as (
      select id, parent from identity.org where id = ${id}
      union
      select o.id, o.parent from identity.org o join up on o.id = up.parent
    )
    select id from up where id = ${above}`.execute(tx)
  return rows.rows.length > 0
}
