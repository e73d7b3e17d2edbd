import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import { LARGE_SEGMENT, type Segment } from './segment.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'connection.segment': Omit<Segment, 'columns'> & { columns: JSONColumnType<string[]> }
  }
}

export async function insertSegment(tx: Tx, segment: Segment): Promise<void> {
  await tx
    .insertInto('connection.segment')
    .values({ ...segment, columns: JSON.stringify(segment.columns) })
    .execute()
}

/** What the current state of a dataset is made of, in order: the base first, if there is one. */
export async function liveSegments(db: Db, dataset: string, upto?: number): Promise<Segment[]> {
  let query = db
    .selectFrom('connection.segment')
    .selectAll()
    .where('dataset', '=', dataset)
    .where('retiredAt', 'is', null)
    .orderBy('last')
    .orderBy('kind')
  if (upto !== undefined) query = query.where('last', '<=', upto)
  return query.execute()
}

/** A base holds everything up to its last change: what it replaced is kept for readers that still hold it, and then removed. */
export async function retireSegments(
  tx: Tx,
  dataset: string,
  input: { except: string; upto: number; at: Date },
): Promise<void> {
  await tx
    .updateTable('connection.segment')
    .set({ retiredAt: input.at })
    .where('dataset', '=', dataset)
    .where('id', '<>', input.except)
    .where('last', '<=', input.upto)
    .where('retiredAt', 'is', null)
    .execute()
}

export async function listRetired(db: Db, dataset: string, before: Date): Promise<Segment[]> {
  return db
    .selectFrom('connection.segment')
    .selectAll()
    .where('dataset', '=', dataset)
    .where('retiredAt', '<', before)
    .execute()
}

export async function deleteSegment(db: Db, id: string): Promise<void> {
  await db.deleteFrom('connection.segment').where('id', '=', id).execute()
}

export async function segmentIds(db: Db, dataset: string): Promise<Set<string>> {
  const rows = await db.selectFrom('connection.segment').select('id').where('dataset', '=', dataset).execute()
  return new Set(rows.map((row) => row.id))
}

/** Files that no version holds yet: how many, since when, and whether only a version can tell readers about them. */
export async function unversioned(
  db: Db,
  dataset: string,
  versioned: number,
): Promise<{ segments: number; oldest: Date | null; renewed: boolean }> {
  const row = await db
    .selectFrom('connection.segment')
    .select((eb) => [
      eb.fn.countAll<number>().as('segments'),
      eb.fn.min('createdAt').as('oldest'),
      eb.fn
        .countAll<number>()
        .filterWhere((file) => file.or([file('kind', '=', 'base'), file('rows', '>', LARGE_SEGMENT)]))
        .as('large'),
    ])
    .where('dataset', '=', dataset)
    .where('last', '>', versioned)
    .where('retiredAt', 'is', null)
    .executeTakeFirst()
  return { segments: Number(row?.segments ?? 0), oldest: row?.oldest ?? null, renewed: Number(row?.large ?? 0) > 0 }
}

/** Newest first. */
export async function listSegments(
  db: Db,
  filter: { capture: string; dataset?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Segment>> {
  let query = db
    .selectFrom('connection.segment')
    .selectAll()
    .where('capture', '=', filter.capture)
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.dataset) query = query.where('dataset', '=', filter.dataset)
  const cursor = readCursor(filter.after, ['text'])
  if (cursor) query = query.where('id', '<', cursor[0])
  return toPage(await query.execute(), filter.limit, (segment) => [segment.id])
}
