import {
  calculatePKCECodeChallenge,
  buildAuthorizationUrl,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { OidcDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { tokenHash } from '../session/session.ts'
import { discoverProvider } from './discover-provider.ts'
import { findProvider, insertAttempt } from './oidc.store.ts'
import { callbackUrl } from './provider.ts'

/**
 * Begins a sign-in (or, with `linkUser`, the linking of an account): the address to send the browser to, and the state that its cookie
 * must hold. Authorisation code with PKCE, state and nonce (RFC 9700). Throws IDENTITY_OIDC_UNKNOWN, IDENTITY_OIDC_DOWN.
 */
export async function startOidc(
  deps: OidcDeps,
  input: { provider: string; returnTo: string; linkUser?: string },
): Promise<{ url: string; state: string }> {
  const provider = await findProvider(deps.db, input.provider)
  if (!provider?.enabled) throw error('IDENTITY_OIDC_UNKNOWN', { id: input.provider })
  const configuration = await discoverProvider(deps, provider)
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
  await insertAttempt(deps.db, tokenHash(state), {
    provider: provider.id,
    nonce,
    verifierSealed: deps.keyring.seal(Buffer.from(verifier), 'identity.oidc.verifier'),
    returnTo: input.returnTo,
    linkUser: input.linkUser ?? null,
    createdAt: deps.clock.now(),
  })
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackUrl(provider),
    scope: provider.scope,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, state }
}
