import { inTx } from '@shuyuan/db'
import { authorizationCodeGrant, type Configuration, fetchUserInfo, type IDToken } from 'openid-client'
import type { OidcDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openSession, type Visitor } from '../session/open-session.ts'
import { tokenHash } from '../session/session.ts'
import { openAccount } from '../user/open-account.ts'
import { discoverProvider } from './discover-provider.ts'

import { type Attempt, findLinkedUser, findProvider, type Provider, takeAttempt } from './oidc.store.ts'
import { linkByLogin } from './link-by-login.ts'
import { callbackUrl } from './provider.ts'
import { saveLink } from './save-link.ts'

const ATTEMPT_LIMIT = 10 * 60_000

/**
 * Ends a sign-in at the provider: checks state (query and browser cookie), PKCE, nonce and the ID token, then signs in the linked
 * account, or the one whose login the provider's claim names. No account is ever created. Throws IDENTITY_OIDC_REFUSED, IDENTITY_OIDC_UNLINKED, IDENTITY_OIDC_LINKED, IDENTITY_LOGIN_FAILED.
 */
export async function finishOidc(
  deps: OidcDeps,
  input: { provider: string; query: string; state: string | undefined; cookie: string | undefined; visitor: Visitor },
): Promise<{ returnTo: string; token: string; csrf: string }> {
  const { state, cookie } = input
  const id = input.provider
  if (!state || state !== cookie) throw error('IDENTITY_OIDC_REFUSED', { id })
  const now = deps.clock.now()
  const attempt = await takeAttempt(deps.db, tokenHash(state), new Date(now.getTime() - ATTEMPT_LIMIT))
  const provider = await findProvider(deps.db, id)
  if (!attempt || attempt.provider !== id || !provider?.enabled) throw error('IDENTITY_OIDC_REFUSED', { id })
  const { subject, login } = await confirmedPerson(deps, provider, attempt, state, input.query)
  return inTx(deps.db, async (tx) => {
    const person = { provider: id, issuer: provider.issuer, subject }
    if (attempt.linkUser) await saveLink(deps, tx, attempt.linkUser, person, attempt.linkUser)
    const user = attempt.linkUser ?? (await findLinkedUser(tx, person)) ?? (await linkByLogin(deps, tx, person, login))
    if (!user) throw error('IDENTITY_OIDC_UNLINKED', { id })
    const account = await openAccount(tx, user)
    if (!account.enabled) throw error('IDENTITY_LOGIN_FAILED')
    const opened = await openSession(deps, tx, account, `oidc:${id}`, input.visitor)
    return { returnTo: attempt.returnTo, ...opened }
  })
}

/** The person that the provider vouches for: its subject, and the login that the agreed claim names. */
async function confirmedPerson(
  deps: OidcDeps,
  provider: Provider,
  attempt: Attempt,
  state: string,
  query: string,
): Promise<{ subject: string; login: string | null }> {
  const configuration = await discoverProvider(deps, provider)
  const url = new URL(callbackUrl(provider))
  url.search = query
  try {
    const tokens = await authorizationCodeGrant(configuration, url, {
      expectedState: state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: deps.keyring.open(attempt.verifierSealed, 'identity.oidc.verifier').toString(),
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (claims)
      return { subject: claims.sub, login: await loginOf(configuration, provider, tokens.access_token, claims) }
  } catch (cause) {
    throw error('IDENTITY_OIDC_REFUSED', { id: provider.id }, { cause })
  }
  throw error('IDENTITY_OIDC_REFUSED', { id: provider.id })
}

/** Value of the agreed claim: some providers put it into the ID token, others tell it only at userinfo. */
async function loginOf(
  configuration: Configuration,
  { claim }: Provider,
  token: string,
  claims: IDToken,
): Promise<string | null> {
  if (claim === null) return null
  const told = claims[claim] === undefined ? await fetchUserInfo(configuration, token, claims.sub) : claims
  return typeof told[claim] === 'string' ? told[claim] : null
}
