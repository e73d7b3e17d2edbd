import type { Db } from '@shuyuan/db'
import type { Client } from './client.ts'

/** A client as it was read, with its secrets opened. */
export interface Kept {
  client: Client
  keys: { secret: Buffer; validUntil: Date | null }[]
  /** monotonic milliseconds */
  readAt: number
  /** is being read again */
  renewing: boolean
}

const caches = new WeakMap<Db, Map<string, Kept>>()

/** What this process remembers of clients, per database. */
export function cacheOf(db: Db): Map<string, Kept> {
  const known = caches.get(db)
  if (known) return known
  const cache = new Map<string, Kept>()
  caches.set(db, cache)
  return cache
}

/** Makes the next call read again: called after every change of a client. */
export function forgetClientSecret(deps: { db: Db }, appKey: string): void {
  cacheOf(deps.db).delete(appKey)
}
