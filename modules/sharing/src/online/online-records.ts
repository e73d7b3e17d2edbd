import { existsSync } from 'node:fs'
import { open, type RootDatabase } from 'lmdb'
import type { OnlineRecords } from './online-record.ts'
import { isLive, openLive, readStand, type Stand } from './live-records.ts'

/** Read side of one built version: synchronous memory-mapped lookups, good until `close`, also when its folder is gone. */
export interface OnlineReader {
  version: string
  find(key: string): OnlineRecords | undefined
  /** where records that follow their source stand; the same state that a `find` right before it met. Null: they are the version's, for good */
  stand: (() => Stand) | null
  close(): Promise<void>
}

/** Null when the version is not on this host's disk (yet, or any more). */
export function openOnline(path: string, version: string): OnlineReader | null {
  if (!existsSync(path)) return null
  if (isLive(path)) {
    const { store, close } = openLive(path)
    return { version, find: (key) => store.get(key) as OnlineRecords | undefined, stand: () => readStand(store), close }
  }
  const shape = { path, noSubdir: false, readOnly: true, encoding: 'msgpack', maxReaders: 512 } as const
  const root: RootDatabase<OnlineRecords, string> = open(shape)
  return { version, find: (key) => root.get(key), stand: null, close: () => root.close() }
}
