import { existsSync } from 'node:fs'
import { open, type RootDatabase } from 'lmdb'

/** A service's records in field order; more than one when several rows share a key. */
export type OnlineRecords = (string | null)[][]

/** Read side of one built version: synchronous memory-mapped lookups, good until `close`, also when its folder is gone. */
export interface OnlineReader {
  version: string
  find(key: string): OnlineRecords | undefined
  close(): Promise<void>
}

/** Null when the version is not on this host's disk (yet, or any more). */
export function openOnline(path: string, version: string): OnlineReader | null {
  if (!existsSync(path)) return null
  const shape = { path, noSubdir: false, readOnly: true, encoding: 'msgpack', maxReaders: 512 } as const
  const root: RootDatabase<OnlineRecords, string> = open(shape)
  return { version, find: (key) => root.get(key), close: () => root.close() }
}
