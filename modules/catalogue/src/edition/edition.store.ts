import { type Db, forget, remember, type Tx } from '@shuyuan/db'
import { type JSONColumnType, sql } from 'kysely'
import type { Entry, EntryContent, EntryState } from '../entry/entry.ts'

interface EntryTable {
  id: string
  code: string
  frontCode: string
  provider: string
  providerName: string
  providerCode: string
  revision: number
  resources: number
  kinds: string[]
  uncounted: boolean
  usedAt: Date | null
  refreshedAt: Date | null
  createdBy: string
  createdAt: Date
}

interface EditionTable {
  entry: string
  version: number
  provider: string
  state: EntryState
  isHead: boolean
  isLive: boolean
  content: JSONColumnType<EntryContent>
  name: string
  shareType: number
  openType: number
  dataLevel: number
  theme: string
  region: string
  searchText: string
  remarks: JSONColumnType<Record<string, string>>
  flow: string | null
  updatedBy: string
  updatedAt: Date
  publishedAt: Date | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.entry': EntryTable
    'catalogue.edition': EditionTable
  }
}

/** Editions with their entry; callers add where and order, then map with `toEntry`. */
export function editionRows(db: Db) {
  return db
    .selectFrom('catalogue.edition as e')
    .innerJoin('catalogue.entry as h', 'h.id', 'e.entry')
    .select(['h.id', 'h.code', 'h.frontCode', 'h.provider', 'h.providerName', 'h.providerCode', 'h.revision'])
    .select(['h.resources', 'h.createdBy', 'h.createdAt'])
    .select(['e.version', 'e.state', 'e.isHead', 'e.isLive', 'e.content', 'e.remarks', 'e.flow'])
    .select(['e.updatedBy', 'e.updatedAt', 'e.publishedAt'])
}

type EditionRow = Awaited<ReturnType<ReturnType<typeof editionRows>['execute']>>[number]

export function toEntry(row: EditionRow): Entry {
  const { resources, isHead, isLive, content, ...rest } = row
  return { ...content, ...rest, head: isHead, live: isLive, attached: resources > 0, resourceCount: resources }
}

/** The newest version of an entry, or the published one, or a certain one. */
export async function findEdition(
  db: Db,
  entry: string,
  which: 'head' | 'live' | number = 'head',
): Promise<Entry | undefined> {
  const row = await remember(db, `catalogue.entry ${entry}`, `${which}`, () => {
    const query = editionRows(db).where('h.id', '=', entry)
    if (which === 'head') return query.where('e.isHead', '=', true).executeTakeFirst()
    if (which === 'live') return query.where('e.isLive', '=', true).executeTakeFirst()
    return query.where('e.version', '=', which).executeTakeFirst()
  })
  return row && toEntry(row)
}

/** Whoever writes the entry or a version of it in a transaction calls this first: `findEdition` then looks again. */
export function forgetEditions(tx: Tx, entry: string): void {
  forget(tx, `catalogue.entry ${entry}`)
}

/** All versions of an entry, newest first. */
export async function listEditions(db: Db, entry: string): Promise<Entry[]> {
  const rows = await editionRows(db).where('h.id', '=', entry).orderBy('e.version', 'desc').execute()
  return rows.map(toEntry)
}

/** The newest version; changes of one entry happen one after the other from here to the end of the transaction. */
export async function lockHead(tx: Tx, entry: string): Promise<Entry | undefined> {
  await tx.selectFrom('catalogue.entry').select('id').where('id', '=', entry).forUpdate().execute()
  forgetEditions(tx, entry)
  return findEdition(tx, entry)
}

/** What an entry is born with; the rest is counted. */
type NewEntry = Omit<EntryTable, 'resources' | 'kinds' | 'uncounted' | 'usedAt' | 'refreshedAt' | 'revision'>

export async function insertEntry(tx: Tx, entry: NewEntry): Promise<void> {
  await tx
    .insertInto('catalogue.entry')
    .values({ ...entry, resources: 0, kinds: [], uncounted: false, usedAt: null, refreshedAt: null, revision: 1 })
    .execute()
}

export interface NewEdition {
  entry: string
  version: number
  provider: string
  state: EntryState
  content: EntryContent
  updatedBy: string
  updatedAt: Date
}

/** Writes a version as the newest one; the one before stays what it is. */
export async function insertHead(tx: Tx, edition: NewEdition): Promise<void> {
  const { content, ...rest } = edition
  forgetEditions(tx, edition.entry)
  await tx
    .updateTable('catalogue.edition')
    .set({ isHead: false })
    .where('entry', '=', edition.entry)
    .where('isHead', '=', true)
    .execute()
  await tx
    .insertInto('catalogue.edition')
    .values({ ...rest, ...contentColumns(content), isHead: true, isLive: false, remarks: '{}' })
    .execute()
}

export interface HeadChange {
  state?: EntryState
  content?: EntryContent
  isLive?: boolean
  remarks?: Record<string, string>
  flow?: string | null
  publishedAt?: Date
  updatedBy: string
  updatedAt: Date
}

/** Changes the newest version and counts the entry's revision up. Needs the lock of `lockHead`. */
export async function updateHead(tx: Tx, entry: string, change: HeadChange): Promise<void> {
  const { content, remarks, ...rest } = change
  forgetEditions(tx, entry)
  await tx
    .updateTable('catalogue.edition')
    .set({
      ...rest,
      ...(content ? contentColumns(content) : {}),
      ...(remarks ? { remarks: JSON.stringify(remarks) } : {}),
    })
    .where('entry', '=', entry)
    .where('isHead', '=', true)
    .execute()
  await countRevision(tx, entry)
}

/** Takes the published mark from whatever version holds it. */
export async function clearLive(tx: Tx, entry: string): Promise<void> {
  forgetEditions(tx, entry)
  await tx
    .updateTable('catalogue.edition')
    .set({ isLive: false })
    .where('entry', '=', entry)
    .where('isLive', '=', true)
    .execute()
}

/** Drops the newest version and makes the published one the newest again. */
export async function dropHead(tx: Tx, entry: string): Promise<void> {
  forgetEditions(tx, entry)
  await tx.deleteFrom('catalogue.edition').where('entry', '=', entry).where('isHead', '=', true).execute()
  await tx
    .updateTable('catalogue.edition')
    .set({ isHead: true })
    .where('entry', '=', entry)
    .where('isLive', '=', true)
    .execute()
  await countRevision(tx, entry)
}

export async function countRevision(tx: Tx, entry: string): Promise<void> {
  forgetEditions(tx, entry)
  await tx.updateTable('catalogue.entry').set({ revision: sql`revision + 1` }).where('id', '=', entry).execute()
}

/**
 * Another entry of the provider that bears the name, in its newest or its published version. Writers of one name queue from here to the
 * end of the transaction, so that two at once do not both find it free.
 */
export async function findNamesake(
  tx: Tx,
  provider: string,
  name: string,
  except: string,
): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`catalogue.name ${provider} ${name}`}, 0))`.execute(tx)
  const row = await tx
    .selectFrom('catalogue.edition')
    .select('entry')
    .where('provider', '=', provider)
    .where('name', '=', name)
    .where((eb) => eb.or([eb('isLive', '=', true), eb.and([eb('isHead', '=', true), eb('state', '!=', 'revoked')])]))
    .where('entry', '!=', except)
    .executeTakeFirst()
  return row?.entry
}

function contentColumns(content: EntryContent) {
  const { name, shareType, openType, dataLevel, theme, region } = content
  const extra = Object.values(content.extra).filter((value) => typeof value === 'string')
  const items = content.items.flatMap((i) => [i.title, i.name])
  const words = [name, content.abstract, ...content.keywords, ...items, ...extra]
  const searchText = words.filter(Boolean).join(' ')
  return { name, shareType, openType, dataLevel, theme, region, searchText, content: JSON.stringify(content) }
}
