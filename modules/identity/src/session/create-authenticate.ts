import type { Authenticate } from '@shuyuan/http'
import { anonymous, type Subject } from '@shuyuan/policy'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { toSubject } from '../user/user.ts'
import { checkOrigin } from './check-origin.ts'
import { clearSessionCookies, SESSION_COOKIE } from './cookies.ts'
import { csrfFits } from './csrf.ts'
import { useSession } from './use-session.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** the session the request came with; absent for anonymous requests */
    signIn?: { session: string; token: string; mustChange: boolean }
  }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What an account with an initial password may still do. */
const BEFORE_CHANGE = new Set(['identity.session.login', 'identity.session.own', 'identity.password.change'])

/**
 * Who asks, by bearer token (programs) or session cookie (browsers). A wrong bearer token is refused with IDENTITY_SESSION_INVALID; a
 * cookie that ran out is cleared and the request goes on as anonymous. Writes by cookie need the page's origin and `x-csrf-token`.
 */
export function createAuthenticate(deps: IdentityDeps): Authenticate {
  return async (request, reply) => {
    const action = request.routeOptions.config?.action
    if (action === undefined) return null
    const bearer = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1]
    if (bearer !== undefined) {
      const subject = await enter(deps, request, bearer, action)
      if (!subject) throw error('IDENTITY_SESSION_INVALID')
      return subject
    }
    const write = !SAFE.has(request.method)
    const token = request.cookies[SESSION_COOKIE]
    // signing in starts from nothing: an old session gives no right there, only the page's origin counts
    if (action === 'identity.session.login') {
      if (write) checkOrigin(request)
      return null
    }
    if (!token) return null
    return byCookie(deps, request, reply, { token, action, write })
  }
}

async function byCookie(
  deps: IdentityDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { token, action, write }: { token: string; action: string; write: boolean },
): Promise<Subject | null> {
  const subject = await enter(deps, request, token, action)
  if (!subject) {
    clearSessionCookies(reply)
    return null
  }
  if (write) {
    checkOrigin(request)
    if (!csrfFits(deps.keyring, token, request.headers['x-csrf-token'])) throw error('IDENTITY_CSRF')
  }
  return subject
}

async function enter(
  deps: IdentityDeps,
  request: FastifyRequest,
  token: string,
  action: string,
): Promise<Subject | null> {
  const found = await useSession(deps, token)
  if (!found) return null
  const { session, account } = found
  const open = BEFORE_CHANGE.has(action) || deps.policy.decide(action, { subject: anonymous }).allow
  if (account.mustChange && !open) throw error('IDENTITY_PASSWORD_EXPIRED', { action })
  request.signIn = { session: session.id, token, mustChange: account.mustChange }
  return toSubject(account)
}
