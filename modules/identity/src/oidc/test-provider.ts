import type { OidcDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { discoverProvider } from './discover-provider.ts'
import type { Provider } from './oidc.store.ts'
import { isLoopback } from './provider.ts'
import { fetchThrough, providerDoor } from './reach-provider.ts'

/**
 * Asks a provider anew for its endpoints and keys, as a sign-in would, and says what would not work. The secret is only tried at a real
 * sign-in. Throws IDENTITY_OIDC_DOWN when it does not answer properly,
 * OUTBOUND_ADDRESS_PRIVATE when a part of it lies where nothing is read.
 */
export async function testProvider(
  deps: OidcDeps,
  provider: Provider,
): Promise<{
  issuer: string
  authorizationEndpoint: string
  tokenEndpoint: string
  keys: number
  warnings: string[]
}> {
  const server = (await discoverProvider(deps, provider, { fresh: true })).serverMetadata()
  const warnings: string[] = []
  for (const scope of provider.scope.split(' '))
    if (server.scopes_supported && !server.scopes_supported.includes(scope))
      warnings.push(`认证服务不支持 scope“${scope}”`)
  const { claim } = provider
  if (claim !== null && server.claims_supported && !server.claims_supported.includes(claim))
    warnings.push(`认证服务没有列出声明“${claim}”`)
  if (server.code_challenge_methods_supported?.includes('S256') === false) warnings.push('认证服务不支持 PKCE S256')
  const door = providerDoor(deps, provider.issuer)
  for (const endpoint of [server.token_endpoint, server.userinfo_endpoint, server.jwks_uri]) {
    if (endpoint === undefined) continue
    const { hostname, port, protocol } = new URL(endpoint)
    await door.admit(hostname.replace(/^\[|\]$/g, ''), Number(port) || (protocol === 'https:' ? 443 : 80))
  }
  const own = new URL(provider.baseUrl)
  if (own.protocol !== 'https:' && !isLoopback(own)) warnings.push('本平台对外地址不是 https，浏览器可能拒绝登录')
  return {
    issuer: server.issuer,
    authorizationEndpoint: server.authorization_endpoint ?? '',
    tokenEndpoint: server.token_endpoint ?? '',
    keys: await countKeys(deps, provider, server.jwks_uri),
    warnings,
  }
}

async function countKeys(deps: OidcDeps, { id, issuer }: Provider, url = ''): Promise<number> {
  const fetchKeys = fetchThrough(providerDoor(deps, issuer))
  try {
    const reply = await fetchKeys(url, { method: 'GET', headers: {}, body: null, redirect: 'manual' })
    const { keys } = (await reply.json()) as { keys: unknown[] }
    if (keys.length > 0) return keys.length
  } catch (cause) {
    throw error('IDENTITY_OIDC_DOWN', { id }, { cause })
  }
  throw error('IDENTITY_OIDC_DOWN', { id })
}
