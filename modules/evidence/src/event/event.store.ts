import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import '../tables.ts'
import type { IndexedEvent } from './event.ts'

export interface EventFilter {
  kind?: string | undefined
  object?: string | undefined
  actor?: string | undefined
  org?: string | undefined
  /** keyed hash */
  person?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
}

/** Newest first. A kind that ends in a dot is a prefix. */
export async function findEvents(
  db: Db,
  filter: EventFilter,
  page: { limit: number; after?: string | undefined },
): Promise<Page<IndexedEvent>> {
  let query = db
    .selectFrom('evidence.event')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
  const { kind, from, to } = filter
  if (kind?.endsWith('.')) query = query.where(sql<boolean>`starts_with(kind, ${kind})`)
  else if (kind) query = query.where('kind', '=', kind)
  for (const name of ['object', 'actor', 'org', 'person'] as const) {
    const value = filter[name]
    if (value !== undefined) query = query.where(name, '=', value)
  }
  if (from) query = query.where('at', '>=', from)
  if (to) query = query.where('at', '<', to)
  const after = readCursor(page.after, ['time', 'text'])
  if (after) query = query.where(sql<boolean>`(at, id) < (${new Date(after[0])}, ${after[1]})`)
  return toPage(await query.execute(), page.limit, (row) => [row.at.toISOString(), row.id])
}

/** Events of these kinds about any of the persons (keyed hashes), oldest first. For tracing; the caller bounds how many persons it names. */
export async function findEventsOfPersons(
  db: Db,
  filter: { kinds: readonly string[]; persons: readonly string[]; service: string },
): Promise<IndexedEvent[]> {
  const { rows } = await sql<IndexedEvent>`
    select * from evidence.event where person = any(${filter.persons as string[]}::text[])
      and kind = any(${filter.kinds as string[]}::text[]) and detail->>'service' = ${filter.service}
    order by at, id`.execute(db)
  return rows
}

export async function findEvent(db: Db, id: string): Promise<IndexedEvent | null> {
  return (await db.selectFrom('evidence.event').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Events of one log with index in [from, to), in the order of the log. */
export async function findEventsOfLog(db: Db, writer: string, from: number, to: number): Promise<IndexedEvent[]> {
  return db
    .selectFrom('evidence.event')
    .selectAll()
    .where('writer', '=', writer)
    .where('index', '>=', from)
    .where('index', '<', to)
    .orderBy('index')
    .execute()
}

/**
 * An event that is indexed already (written twice because of a crash) stays as it was first seen. All in one parameter: ten for each of a
 * thousand events were dearer to send and to read than the rows themselves.
 */
export async function insertEvents(tx: Tx, events: IndexedEvent[]): Promise<void> {
  if (events.length === 0) return
  await sql`
    insert into evidence.event (id, writer, index, at, kind, actor, org, object, person, detail)
    select * from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as event (id text, writer text, index bigint,
      at timestamptz, kind text, actor text, org text, object text, person text, detail jsonb)
    on conflict (id) do nothing`.execute(tx)
}

export async function deleteEvents(tx: Tx): Promise<void> {
  await tx.deleteFrom('evidence.event').execute()
}

/** Which of the ids are indexed. */
export async function knownEvents(db: Db, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('evidence.event').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map((row) => row.id))
}
