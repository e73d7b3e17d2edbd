import type { FastifyReply, FastifyRequest } from 'fastify'

export const SESSION_COOKIE = 'shuyuan_session'
const CSRF_COOKIE = 'shuyuan_csrf'

/** Sets the session cookie (not readable by scripts) and the anti-forgery cookie (readable, to be echoed in a header). */
export function setSessionCookies(request: FastifyRequest, reply: FastifyReply, token: string, csrf: string): void {
  const options = { path: '/', sameSite: 'lax', secure: isHttps(request) } as const
  reply.setCookie(SESSION_COOKIE, token, { ...options, httpOnly: true })
  reply.setCookie(CSRF_COOKIE, csrf, { ...options, httpOnly: false })
}

export function clearSessionCookies(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, { path: '/' })
  reply.clearCookie(CSRF_COOKIE, { path: '/' })
}

/** A forged header only makes the caller's own cookie stricter, so the proxy's word is taken. */
export function isHttps(request: FastifyRequest): boolean {
  if (request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https') return true
  return request.origin === `https://${request.headers.host}`
}
