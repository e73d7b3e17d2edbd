import type { IdentityDeps } from '../deps.ts'
import { type Client, isValidKey } from './client.ts'
import { findClientByKey, listKeys } from './client.store.ts'
import { cacheOf, type Kept } from './secret-cache.ts'

/** Within this time a change made by another process is noticed; a change made here is noticed at once. */
const FRESH = 1000
const MOST = 10_000

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
