import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { type JSONColumnType, sql } from 'kysely'
import type { DraftContent } from './draft-content.ts'
import type { RemoteRecord } from './record.ts'

/** A record as the platform keeps it. */
export interface StoredRecord {
  id: string
  source: string
  remoteId: string
  /** identifiers it had before */
  aliases: string[]
  url: string
  code: string
  title: string
  publisher: string
  titleKey: string
  provider: string
  content: RemoteRecord
  hash: string
  /** no longer in its source; kept */
  gone: boolean
  /** how many lawful fields are missing before it can become an entry */
  lacking: number
  entry: string | null
  /** what the entry was made of: the remote values as they were mapped, and what was written */
  base: { remote: DraftContent; local: DraftContent } | null
  firstRun: string
  changedRun: string
  createdAt: Date
  changedAt: Date
}

type RecordTable = Omit<StoredRecord, 'content' | 'base'> & {
  content: JSONColumnType<RemoteRecord>
  base: JSONColumnType<NonNullable<StoredRecord['base']>> | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'harvest.record': RecordTable
  }
}

/** What tells whether a record changed; its content is read only when it did. */
export type KnownRecord = Pick<StoredRecord, 'id' | 'remoteId' | 'aliases' | 'hash' | 'gone'>
const KNOWN = ['id', 'remoteId', 'aliases', 'hash', 'gone'] as const

/** Records of a source by their present or former identifiers. */
export async function findKnown(tx: Tx, source: string, remoteIds: string[]): Promise<KnownRecord[]> {
  const known = await tx
    .selectFrom('harvest.record')
    .select(KNOWN)
    .where('source', '=', source)
    .where('remoteId', '=', sql<string>`any(${remoteIds})`)
    .execute()
  const found = new Set(known.map((record) => record.remoteId))
  const rest = remoteIds.filter((id) => !found.has(id))
  if (rest.length === 0) return known
  const renamed = await tx
    .selectFrom('harvest.record')
    .select(KNOWN)
    .where('source', '=', source)
    .where(sql<boolean>`aliases && ${rest}::text[]`)
    .execute()
  return [...known, ...renamed]
}

export async function insertRecords(tx: Tx, records: StoredRecord[]): Promise<void> {
  if (records.length === 0) return
  const rows = records.map(({ content, ...rest }) => ({ ...rest, content: JSON.stringify(content), base: null }))
  await sql`
    insert into harvest.record (id, source, remote_id, url, code, title, publisher, title_key, provider, content, hash, lacking,
      first_run, changed_run, created_at, changed_at)
    select r.id, r.source, r."remoteId", r.url, r.code, r.title, r.publisher, r."titleKey", r.provider, r.content::jsonb, r.hash, r.lacking,
      r."firstRun", r."changedRun", r."createdAt", r."changedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, source text, "remoteId" text, url text, code text, title text,
      publisher text, "titleKey" text, provider text, content text, hash text, lacking int, "firstRun" text, "changedRun" text,
      "createdAt" timestamptz, "changedAt" timestamptz)`.execute(tx)
}

export async function updateRecord(tx: Tx, id: string, change: Partial<StoredRecord>): Promise<void> {
  const { content, base, ...rest } = change
  await tx
    .updateTable('harvest.record')
    .set({
      ...rest,
      ...(content ? { content: JSON.stringify(content) } : {}),
      ...(base ? { base: JSON.stringify(base) } : {}),
    })
    .where('id', '=', id)
    .execute()
}

export async function deleteRecord(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('harvest.record').where('id', '=', id).execute()
}

export async function findRecord(db: Db, id: string): Promise<StoredRecord | undefined> {
  return db.selectFrom('harvest.record').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function lockRecord(tx: Tx, id: string): Promise<StoredRecord | undefined> {
  return tx.selectFrom('harvest.record').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Present records of a source in the order of their ids, narrow: identifiers only. */
export async function listPresent(
  db: Db,
  source: string,
  after: string,
  limit: number,
): Promise<{ id: string; remoteId: string }[]> {
  return db
    .selectFrom('harvest.record')
    .select(['id', 'remoteId'])
    .where('source', '=', source)
    .where('gone', '=', false)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Records that a run met for the first time, in the order of their ids; not those an entry was made of already. */
export async function listFresh(db: Db, source: string, run: string, after: string, limit: number) {
  return db
    .selectFrom('harvest.record')
    .select(['id', 'remoteId', 'url', 'code', 'titleKey', 'content', 'hash'])
    .where('source', '=', source)
    .where('firstRun', '=', run)
    .where('changedRun', '=', run)
    .where('entry', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Older records of a source that could be the same thing: same page, same code, or same name from the same publisher. */
export async function listLookalikes(
  db: Db,
  source: string,
  run: string,
  by: { urls: string[]; codes: string[]; titleKeys: string[] },
) {
  return db
    .selectFrom('harvest.record')
    .selectAll()
    .where('source', '=', source)
    .where('firstRun', '<>', run)
    .where((eb) =>
      eb.or([
        eb.and([eb('url', '<>', ''), eb('url', '=', sql<string>`any(${by.urls})`)]),
        eb.and([eb('code', '<>', ''), eb('code', '=', sql<string>`any(${by.codes})`)]),
        eb('titleKey', '=', sql<string>`any(${by.titleKeys})`),
      ]),
    )
    .execute()
}

export interface RecordFilter {
  source?: string | undefined
  provider?: string | undefined
  /** records that a run wrote */
  run?: string | undefined
  state?: 'candidate' | 'ready' | 'adopted' | 'gone' | undefined
  q?: string | undefined
  limit: number
  after?: string | undefined
}

export async function listRecords(db: Db, filter: RecordFilter): Promise<Page<StoredRecord>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('harvest.record')
    .selectAll()
    .orderBy('id')
    .limit(filter.limit + 1)
  if (filter.source !== undefined) query = query.where('source', '=', filter.source)
  if (filter.provider !== undefined) query = query.where('provider', '=', filter.provider)
  if (filter.run !== undefined) query = query.where('changedRun', '=', filter.run)
  if (filter.state === 'gone') query = query.where('gone', '=', true)
  if (filter.state === 'adopted') query = query.where('entry', 'is not', null)
  if (filter.state === 'ready' || filter.state === 'candidate')
    query = query
      .where('entry', 'is', null)
      .where('gone', '=', false)
      .where('lacking', filter.state === 'ready' ? '=' : '>', 0)
  for (const word of filter.q?.split(/\s+/).filter(Boolean).slice(0, 5) ?? [])
    query = query.where(sql<boolean>`strpos(lower(title || ' ' || publisher || ' ' || remote_id), lower(${word})) > 0`)
  if (after) query = query.where('id', '>', after[0])
  return toPage(await query.execute(), filter.limit, (record) => [record.id])
}

/** How many records of a source are in which state. */
export async function countRecords(
  db: Db,
  source: string,
): Promise<Record<'candidate' | 'ready' | 'adopted' | 'gone', number>> {
  const { rows } = await sql<{ candidate: number; ready: number; adopted: number; gone: number }>`
    select count(*) filter (where entry is null and not gone and lacking > 0) as candidate,
           count(*) filter (where entry is null and not gone and lacking = 0) as ready,
           count(*) filter (where entry is not null) as adopted,
           count(*) filter (where gone) as gone
    from harvest.record where source = ${source}`.execute(db)
  return rows[0] ?? { candidate: 0, ready: 0, adopted: 0, gone: 0 }
}
