import type { Db } from '@shuyuan/db'
import { readKey } from '../document/search-document.ts'
import type { UsedEntry } from '../document/shown-entry.ts'
import { readVersionsOf, withUses } from '../thread/source.store.ts'

/** The versions that keys of the index stand for, as they are now. */
export async function readHits(db: Db, keys: string[]): Promise<Map<string, UsedEntry>> {
  const entries = [...new Set(keys.map((key) => readKey(key).entry))]
  const versions = await withUses(db, await readVersionsOf(db, entries), entries)
  const found = new Map<string, UsedEntry>()
  for (const key of keys) {
    const { entry, which } = readKey(key)
    const version = versions.find((each) => each.id === entry && (which === 'head' ? each.head : each.live))
    if (version) found.set(key, version)
  }
  return found
}
