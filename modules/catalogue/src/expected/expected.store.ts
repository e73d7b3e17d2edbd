import type { Db, Tx } from '@shuyuan/db'
import { sql, type SqlBool } from 'kysely'
import type { ExpectedData } from './expected.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.expected': ExpectedData
  }
}

/** False when the duty expects these data already. */
export async function insertExpected(tx: Tx, expected: ExpectedData): Promise<boolean> {
  const result = await tx
    .insertInto('catalogue.expected')
    .values(expected)
    .onConflict((oc) => oc.columns(['duty', 'kind', 'name']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function lockExpected(tx: Tx, id: string): Promise<ExpectedData | undefined> {
  return tx.selectFrom('catalogue.expected').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function findExpected(db: Db, id: string): Promise<ExpectedData | undefined> {
  return db.selectFrom('catalogue.expected').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findExpectedByName(
  db: Db,
  duty: string,
  kind: ExpectedData['kind'],
  name: string,
): Promise<ExpectedData | undefined> {
  const query = db.selectFrom('catalogue.expected').selectAll().where('duty', '=', duty)
  return query.where('kind', '=', kind).where('name', '=', name).executeTakeFirst()
}

export async function updateExpected(tx: Tx, id: string, change: Partial<ExpectedData>): Promise<void> {
  await tx.updateTable('catalogue.expected').set(change).where('id', '=', id).execute()
}

export async function deleteExpected(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('catalogue.expected').where('id', '=', id).execute()
}

export interface ExpectedFilter {
  org?: string | undefined
  duty?: string | undefined
  entry?: string | undefined
  kind?: string | undefined
  /** matched to an entry that is published */
  settled?: boolean | undefined
  limit: number
  after: string | null
}

/** 定数据 lines in order of registration with the names of duty and entry; `after` = id of the row before. */
export async function listExpected(db: Db, filter: ExpectedFilter) {
  const { org, duty, entry, kind, settled, limit, after } = filter
  let query = db
    .selectFrom('catalogue.expected as x')
    .innerJoin('catalogue.duty as d', 'd.id', 'x.duty')
    .leftJoin('catalogue.edition as h', (join) => join.onRef('h.entry', '=', 'x.entry').on('h.isHead', '=', true))
    .selectAll('x')
    .select(['d.name as dutyName', 'd.code', 'h.name as entryName'])
    .select(sql<boolean>`${SETTLED}`.as('settled'))
  if (org !== undefined) query = query.where('x.org', '=', org)
  if (duty !== undefined) query = query.where('x.duty', '=', duty)
  if (entry !== undefined) query = query.where('x.entry', '=', entry)
  if (kind !== undefined) query = query.where('x.kind', '=', kind as ExpectedData['kind'])
  if (settled !== undefined) query = query.where(sql<SqlBool>`${SETTLED} = ${settled}`)
  if (after !== null) query = query.where('x.id', '>', after)
  return query
    .orderBy('x.id')
    .limit(limit + 1)
    .execute()
}

const SETTLED = sql`exists (select from catalogue.edition e where e.entry = x.entry and e.is_live)`

/** Entries of the department that may hold the data: alike by name, or naming it in an item; the likest first. */
export async function listCandidates(db: Db, { org, name }: Pick<ExpectedData, 'org' | 'name'>) {
  const { rows } = await sql<{ id: string; code: string; name: string; state: string; likeness: number }>`
    select h.id, h.code, e.name, e.state,
      greatest(similarity(e.name, ${name}), 0.8 * word_similarity(${name}, e.search_text))::float8 as likeness
    from catalogue.edition e join catalogue.entry h on h.id = e.entry
    where h.provider = ${org} and e.is_head and e.state <> 'revoked'
    order by likeness desc, e.updated_at desc, h.id
    limit 10`.execute(db)
  return rows
}
