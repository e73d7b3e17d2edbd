import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { allowInsecureRequests, type Configuration, discovery } from 'openid-client'
import type { Provider } from './oidc.store.ts'
import { isLoopback } from './provider.ts'

const FRESH = 10 * 60_000
const known = new WeakMap<object, Map<string, { at: number; configuration: Configuration }>>()

/** The provider's endpoints and keys by discovery, kept for ten minutes unless asked `fresh`. Throws IDENTITY_OIDC_DOWN when it does not answer properly. */
export async function discoverProvider(
  deps: IdentityDeps,
  provider: Provider,
  { fresh = false } = {},
): Promise<Configuration> {
  const cache = known.get(deps.db) ?? new Map<string, { at: number; configuration: Configuration }>()
  known.set(deps.db, cache)
  const key = JSON.stringify([provider.issuer, provider.clientId, provider.secretSealed])
  const kept = cache.get(key)
  if (!fresh && kept && performance.now() - kept.at < FRESH) return kept.configuration
  const secret = deps.keyring.open(provider.secretSealed, `identity.oidc:${provider.id}`).toString()
  const url = new URL(provider.issuer)
  const options = { timeout: 10, ...(isLoopback(url) ? { execute: [allowInsecureRequests] } : {}) }
  try {
    const configuration = await discovery(url, provider.clientId, secret, undefined, options)
    cache.set(key, { at: performance.now(), configuration })
    return configuration
  } catch (cause) {
    throw error('IDENTITY_OIDC_DOWN', { id: provider.id }, { cause })
  }
}
