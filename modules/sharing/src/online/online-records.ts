import { open, type RootDatabase } from 'lmdb'

/** A service's records in field order; more than one when several rows share a key. */
export type OnlineRecords = (string | null)[][]

/** Read side of one built version. Reads are synchronous memory-mapped lookups, so switching versions can never split a read. */
export interface OnlineReader {
  version: string
  find(key: string): OnlineRecords | undefined
  close(): Promise<void>
}

export function openOnline(path: string, version: string): OnlineReader {
  const root: RootDatabase<OnlineRecords, string> = open({ path, readOnly: true, encoding: 'msgpack', maxReaders: 512 })
  return { version, find: (key) => root.get(key), close: () => root.close() }
}
