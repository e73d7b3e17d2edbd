import type { IdentityDeps } from '../deps.ts'
import { type Client, isValidKey } from './client.ts'
import { findClientByKey, listKeys } from './client.store.ts'
import { cacheOf, type Kept } from './secret-cache.ts'

/** Within this time a change made by another process is noticed; a change made here is noticed at once. */
const FRESH = 1000
/** From this age on it is read again beside the calls, so that a client who calls all the time never waits. */
const RENEW = FRESH / 2
const MOST = 10_000

/**
 * The client of an AppKey with all secrets that are good now (two during a rotation), newest first; null for an unknown or disabled
 * client. Costs no query while the answer is younger than a second, and was read after `since` (monotonic milliseconds) where that is given.
 */
export async function findClientSecret(
  deps: Pick<IdentityDeps, 'db' | 'keyring' | 'clock'>,
  appKey: string,
  since = Number.NEGATIVE_INFINITY,
): Promise<{ client: Client; secrets: Buffer[] } | null> {
  const cache = cacheOf(deps.db)
  let kept = cache.get(appKey)
  const age = kept ? performance.now() - kept.readAt : FRESH
  if (kept && age > RENEW && age < FRESH && !kept.renewing) void renew(deps, appKey, kept)
  if (!kept || age >= FRESH || kept.readAt < since) {
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

/** Leaves what was changed or forgotten meanwhile as it is; a database that is away is asked again by the next call that needs it. */
async function renew(deps: Pick<IdentityDeps, 'db' | 'keyring'>, appKey: string, kept: Kept): Promise<void> {
  kept.renewing = true
  const cache = cacheOf(deps.db)
  try {
    const read = await readClient(deps, appKey)
    if (cache.get(appKey) !== kept) return
    if (read) cache.set(appKey, read)
    else cache.delete(appKey)
  } catch {
    kept.renewing = false
  }
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
  return { client, keys, readAt, renewing: false }
}
