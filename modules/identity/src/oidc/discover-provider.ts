import type { OidcDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { AppError } from '@shuyuan/kernel'
import { allowInsecureRequests, type Configuration, customFetch, discovery } from 'openid-client'
import type { Provider } from './oidc.store.ts'
import { isLoopback } from './provider.ts'
import { fetchThrough, providerDoor } from './reach-provider.ts'

const FRESH = 10 * 60_000
const known = new WeakMap<object, Map<string, { at: number; configuration: Configuration }>>()

/** The provider's endpoints and keys by discovery, kept for ten minutes unless asked `fresh`. Throws IDENTITY_OIDC_DOWN when it does not answer properly, OUTBOUND_ADDRESS_PRIVATE. */
export async function discoverProvider(
  deps: OidcDeps,
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
  const options = {
    timeout: 10,
    [customFetch]: fetchThrough(providerDoor(deps, provider.issuer)),
    ...(isLoopback(url) ? { execute: [allowInsecureRequests] } : {}),
  }
  try {
    const configuration = await discovery(url, provider.clientId, secret, undefined, options)
    cache.set(key, { at: performance.now(), configuration })
    return configuration
  } catch (cause) {
    // says what the administrator has to allow
    const reason = cause instanceof Error ? cause.cause : null
    if (reason instanceof AppError && reason.code === 'OUTBOUND_ADDRESS_PRIVATE') throw reason
    throw error('IDENTITY_OIDC_DOWN', { id: provider.id }, { cause })
  }
}
