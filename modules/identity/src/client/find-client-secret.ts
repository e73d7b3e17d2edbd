import type { Db } from '@shuyuan/db'
import type { IdentityDeps } from '../deps.ts'
import { type Client, isValidKey } from './client.ts'
import { findClientByKey, listKeys } from './client.store.ts'

interface Kept {
  client: Client
  keys: { secret: Buffer; validUntil: Date | null }[]
  /** monotonic milliseconds */
  readAt: number
}

/** Within this time a change made by another process is noticed; a change made here is noticed at once. */
const FRESH = 1000
const MOST = 10_000
const caches = new WeakMap<Db, Map<string, Kept>>()

/**
 * The client of an AppKey with all secrets that are good now (two during a rotation), newest first; null for an unknown or disabled
 * client. Costs no query while the answer is younger than a second.
 */
export async function findClientSecret(
  deps: Pick<IdentityDeps, 'db' | 'keyring' | 'clock'>,
  appKey: string,
): Promise<{ client: Client; secrets: Buffer[] } | null> {
  const cache = cacheOf(deps.db)
  let kept = cache.get(appKey)
  if (!kept || performance.now() - kept.readAt > FRESH) {
    const read = await readClient(deps, appKey)
    if (!read) {
      cache.delete(appKey)
      return null
    }
    if (cache.size >= MOST) cache.clear()
    cache.set(appKey, read)
    kept = read
  }
  if (!kept.client.enabled) return null
  const now = deps.clock.now()
  return { client: kept.client, secrets: kept.keys.filter((key) => isValidKey(key, now)).map((key) => key.secret) }
}

/** Makes the next call read again: called after every change of a client. */
export function forgetClientSecret(deps: Pick<IdentityDeps, 'db'>, appKey: string): void {
  cacheOf(deps.db).delete(appKey)
}

async function readClient(deps: Pick<IdentityDeps, 'db' | 'keyring'>, appKey: string): Promise<Kept | null> {
  const readAt = performance.now()
  if (!/^AK[0-9A-F]{24}$/.test(appKey)) return null
  const client = await findClientByKey(deps.db, appKey)
  if (!client) return null
  const keys = (await listKeys(deps.db, client.id)).map((key) => ({
    secret: deps.keyring.open(key.secretSealed, `identity.client:${client.id}`),
    validUntil: key.validUntil,
  }))
  return { client, keys, readAt }
}

function cacheOf(db: Db): Map<string, Kept> {
  const known = caches.get(db)
  if (known) return known
  const cache = new Map<string, Kept>()
  caches.set(db, cache)
  return cache
}
