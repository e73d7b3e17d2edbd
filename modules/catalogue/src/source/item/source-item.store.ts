import type { Db, Tx } from '@shuyuan/db'
import { pairsOf } from '@shuyuan/sketch'
import { type JSONColumnType, sql } from 'kysely'
import type { Entry } from '../../entry/entry.ts'
import { type ItemKey, type ItemNames, keyText } from './item-key.ts'
import { readItem } from './read-item.ts'
import type { ReadItem } from './same-item.ts'

type Facts = Omit<ItemNames, 'title'> & { read: ItemKey }

interface SourceItemTable {
  entry: string
  item: string
  version: number
  provider: string
  key: string
  known: boolean
  pairs: string[]
  facts: JSONColumnType<Facts>
}

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.sourceItem': SourceItemTable
  }
}

/** A published item of some department. */
export interface SourceItem extends ReadItem {
  entry: string
  provider: string
  providerName: string
}

/** Writes the items of a published version in place of those of the version before. */
export async function putSourceItems(tx: Tx, entry: Entry, meanings: ReadonlyMap<string, string>): Promise<void> {
  await dropSourceItems(tx, entry.id)
  const rows = entry.items.map(({ title, name, type, length, codeList, element }) => {
    const names = {
      name,
      entryName: entry.name,
      type,
      length,
      codeList,
      element,
      semantic: meanings.get(title) ?? null,
    }
    const read = readItem({ title, ...names })
    const known = read.property !== null
    return {
      entry: entry.id,
      item: title,
      version: entry.version,
      provider: entry.provider,
      key: keyText(read),
      known,
      pairs: known ? [] : pairsOf(read.text),
      facts: JSON.stringify({ ...names, read }),
    }
  })
  if (rows.length > 0) await tx.insertInto('catalogue.sourceItem').values(rows).execute()
}

export async function dropSourceItems(tx: Tx, entry: string): Promise<void> {
  await tx.deleteFrom('catalogue.sourceItem').where('entry', '=', entry).execute()
}

interface Row {
  entry: string
  item: string
  provider: string
  providerName: string
  facts: Facts
}

function toItem({ item, facts, ...row }: Row): SourceItem {
  const { read, ...names } = facts
  return { ...row, ...names, title: item, key: read }
}

/** Published items of one key, of other departments than `except`. */
export async function itemsOfKey(db: Db, key: string, except: string, limit: number): Promise<SourceItem[]> {
  const { rows } = await sql<Row>`
    select s.entry, s.item, s.provider, h.provider_name, s.facts
    from catalogue.source_item s join catalogue.entry h on h.id = s.entry
    where s.key = ${key} and s.provider <> ${except} order by s.provider, s.entry limit ${limit}`.execute(db)
  return rows.map(toItem)
}

/** Published items without a known property whose titles share pairs of characters, of other departments. */
export async function itemsOfPairs(db: Db, pairs: string[], except: string, limit: number): Promise<SourceItem[]> {
  const { rows } = await sql<Row>`
    select s.entry, s.item, s.provider, h.provider_name, s.facts
    from catalogue.source_item s join catalogue.entry h on h.id = s.entry
    where not s.known and s.pairs && ${pairs}::text[] and s.provider <> ${except}
    order by s.entry, s.item limit ${limit}`.execute(db)
  return rows.map(toItem)
}

/** Items of a cluster, department by department. */
export async function itemsOfCluster(db: Db, cluster: string, limit: number): Promise<SourceItem[]> {
  const { rows } = await sql<Row>`
    select s.entry, s.item, s.provider, h.provider_name, s.facts
    from catalogue.source_key k
    join catalogue.source_item s on s.key = k.key
    join catalogue.entry h on h.id = s.entry
    where k.cluster = ${cluster} order by h.provider_name, s.entry, s.item limit ${limit}`.execute(db)
  return rows.map(toItem)
}

/** Live versions whose items are not indexed, e.g. published before the index was there. */
export async function entriesToIndex(db: Db, limit: number): Promise<string[]> {
  const { rows } = await sql<{ entry: string }>`
    select e.entry from catalogue.edition e
    where e.is_live and e.state <> 'revoked' and jsonb_array_length(e.content->'items') > 0
      and not exists (select 1 from catalogue.source_item s where s.entry = e.entry and s.version = e.version)
    order by e.entry limit ${limit}`.execute(db)
  return rows.map((row) => row.entry)
}

/** One item of each key, to compare keys by. */
export async function firstOfEachKey(db: Db): Promise<(ReadItem & { keyText: string })[]> {
  const { rows } = await sql<Row & { key: string }>`
    select distinct on (s.key) s.key, s.entry, s.item, s.provider, '' as provider_name, s.facts
    from catalogue.source_item s order by s.key, s.entry, s.item`.execute(db)
  return rows.map((row) => ({ ...toItem(row), keyText: row.key }))
}
