import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Feed, Taking } from './feed.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'connection.feed': Feed
    'connection.taking': Taking
  }
}

/** False when the dataset is fed already. */
export async function insertFeed(tx: Tx, feed: Feed): Promise<boolean> {
  const done = await tx
    .insertInto('connection.feed')
    .values(feed)
    .onConflict((conflict) => conflict.column('dataset').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function findFeed(db: Db, id: string): Promise<Feed | null> {
  return (await db.selectFrom('connection.feed').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function updateFeed(tx: Tx, id: string, change: Pick<Feed, 'state'>): Promise<void> {
  await tx.updateTable('connection.feed').set(change).where('id', '=', id).execute()
}

export async function deleteFeed(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('connection.feed').where('id', '=', id).execute()
}

/** Oldest first: the first whose pattern fits takes a file. */
export function feedsOf(db: Db, source: string): Promise<Feed[]> {
  return db.selectFrom('connection.feed').selectAll().where('source', '=', source).orderBy('id').execute()
}

/** Enabled sources with an active feed. */
export async function fedSources(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('connection.feed as f')
    .innerJoin('connection.source as s', 's.id', 'f.source')
    .select('f.source')
    .distinct()
    .where('f.state', '=', 'active')
    .where('s.state', '=', 'enabled')
    .execute()
  return rows.map(({ source }) => source)
}

/** The taking of this very content, made now or found from an earlier try. */
export async function claimTaking(tx: Tx, taking: Taking): Promise<Taking> {
  await tx
    .insertInto('connection.taking')
    .values({ ...taking, error: null })
    .onConflict((conflict) => conflict.columns(['source', 'name', 'mark']).doNothing())
    .execute()
  return tx
    .selectFrom('connection.taking')
    .selectAll()
    .where('source', '=', taking.source)
    .where('name', '=', taking.name)
    .where('mark', '=', taking.mark)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function updateTaking(tx: Tx | Db, id: string, change: Partial<Taking>): Promise<void> {
  const { error, ...rest } = change
  const row = error === undefined ? rest : { ...rest, error: error && JSON.stringify(error) }
  await tx
    .updateTable('connection.taking')
    .set(row as never)
    .where('id', '=', id)
    .execute()
}

/** Names and marks that are settled, of one source. */
export async function settledMarks(db: Db, source: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('connection.taking')
    .select(['name', 'mark'])
    .where('source', '=', source)
    .where('state', 'in', ['done', 'failed'])
    .execute()
  return new Set(rows.map(({ name, mark }) => `${name}\n${mark}`))
}

/** Newest first. */
export async function listTakings(
  db: Db,
  filter: { source: string; state?: Taking['state'] | undefined; limit: number; after?: string | undefined },
): Promise<Page<Taking>> {
  let query = db
    .selectFrom('connection.taking')
    .selectAll()
    .where('source', '=', filter.source)
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.state) query = query.where('state', '=', filter.state)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (taking) => [taking.id])
}
