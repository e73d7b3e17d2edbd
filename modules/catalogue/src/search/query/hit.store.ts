import type { Db } from '@shuyuan/db'
import type { Entry } from '../../entry/entry.ts'
import { readKey } from '../document/search-document.ts'
import { readVersionsOf } from '../thread/source.store.ts'

/** The versions that keys of the index stand for, as they are now. */
export async function readHits(db: Db, keys: string[]): Promise<Map<string, Entry>> {
  const versions = await readVersionsOf(db, [...new Set(keys.map((key) => readKey(key).entry))])
  const found = new Map<string, Entry>()
  for (const key of keys) {
    const { entry, which } = readKey(key)
    const version = versions.find((each) => each.id === entry && (which === 'head' ? each.head : each.live))
    if (version) found.set(key, version)
  }
  return found
}

/** entry → the open data set published from it */
export async function openDatasetsOf(db: Db, entries: string[]): Promise<Map<string, string>> {
  if (entries.length === 0) return new Map()
  const rows = await db
    .selectFrom('catalogue.resource')
    .select(['entry', 'ref'])
    .where('kind', '=', 'open')
    .where('entry', 'in', entries)
    .execute()
  return new Map(rows.map((row) => [row.entry, row.ref]))
}
