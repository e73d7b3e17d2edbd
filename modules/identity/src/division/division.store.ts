import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import { contains } from '../search.sql.ts'
import type { Division } from './division.ts'

const columns = ['code', 'name', 'level', 'parent', 'validFrom', 'validTo'] as const

export async function findDivisions(db: Db, codes: readonly string[]): Promise<Division[]> {
  return db.selectFrom('identity.division').select(columns).where('code', '=', sql<string>`any(${codes})`).execute()
}

/** The division and those above it, province first. */
export async function divisionPath(db: Db, code: string): Promise<Division[]> {
  const rows = await sql<Division>`
    with recursive path as (
      select * from identity.division where code = ${code}
      union all
      select d.* from identity.division d join path p on d.code = p.parent
    )
    select code, name, level, parent, valid_from, valid_to from path order by level`.execute(db)
  return rows.rows
}

/** Divisions by code: the children of `parent` (provinces when it is not given), or those whose name or code holds `q`; of a `date` those in force. */
export async function listDivisions(
  db: Db,
  filter: {
    parent?: string | undefined
    q?: string | undefined
    date?: string | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Division>> {
  let query = db
    .selectFrom('identity.division')
    .select(columns)
    .orderBy('code')
    .limit(filter.limit + 1)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('code', '>', after[0])
  const { date } = filter
  if (date !== undefined)
    query = query
      .where((e) => e.or([e('validFrom', 'is', null), e('validFrom', '<=', date)]))
      .where((e) => e.or([e('validTo', 'is', null), e('validTo', '>', date)]))
  if (filter.q !== undefined) {
    const part = contains(filter.q)
    query = query.where((e) => e.or([e('name', 'ilike', part), e('code', 'like', part)]))
  } else if (filter.parent === undefined) query = query.where('parent', 'is', null)
  else query = query.where('parent', '=', filter.parent)
  return toPage(await query.execute(), filter.limit, (division) => [division.code])
}

/** True when anything below the province of a code was loaded: what is not there then does not exist. */
export async function isProvinceLoaded(db: Db, code: string): Promise<boolean> {
  const row = await db
    .selectFrom('identity.division')
    .select('code')
    .where('code', 'like', `${code.slice(0, 2)}%`)
    .where('level', '>', 1)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const BATCH = 5000

/** Inserts or replaces; parents must come before their children. */
export async function saveDivisions(tx: Tx, divisions: readonly Division[]): Promise<void> {
  for (let i = 0; i < divisions.length; i += BATCH)
    await tx
      .insertInto('identity.division')
      .values(divisions.slice(i, i + BATCH))
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet((e) => ({
          name: e.ref('excluded.name'),
          parent: e.ref('excluded.parent'),
          validFrom: e.ref('excluded.validFrom'),
          validTo: e.ref('excluded.validTo'),
        })),
      )
      .execute()
}
