import type { App } from '@shuyuan/http'
import { AppError } from '@shuyuan/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { OidcDeps } from '../deps.ts'
import { isHttps, SESSION_COOKIE, setSessionCookies } from '../session/cookies.ts'
import { finishOidc } from './finish-oidc.ts'
import { CallbackQuery, ProviderBody, ProviderParams, StartQuery } from './oidc.schema.ts'
import { listProviders } from './oidc.store.ts'
import { startOidc } from './start-oidc.ts'

const tags = ['identity']
const STATE_COOKIE = 'shuyuan_oidc'

export function oidcRoutes(app: App, deps: OidcDeps): void {
  app.get(
    '/v1/identity/oidc',
    {
      config: { action: 'identity.oidc.read' },
      schema: { tags, summary: '可用的统一身份认证', response: { 200: z.object({ items: z.array(ProviderBody) }) } },
    },
    async () => ({ items: (await listProviders(deps.db)).filter(({ enabled }) => enabled) }),
  )
  app.get(
    '/v1/identity/oidc/:id/start',
    {
      config: { action: 'identity.oidc.login' },
      schema: {
        tags,
        summary: '跳转到统一身份认证',
        params: ProviderParams,
        querystring: StartQuery,
        response: { 302: z.null() },
      },
    },
    (request, reply) =>
      orLogin(request, reply, async () => {
        const input = { provider: request.params.id, returnTo: request.query.returnTo }
        const { url, state } = await startOidc(deps, input)
        setStateCookie(request, reply, state)
        return url
      }),
  )
  app.post(
    '/v1/identity/oidc/:id/link',
    {
      config: { action: 'identity.oidc.own' },
      schema: {
        tags,
        summary: '把自己的账号与统一身份认证关联',
        params: ProviderParams,
        body: StartQuery,
        response: { 200: z.object({ url: z.string() }) },
      },
    },
    async (request, reply) => {
      const input = { provider: request.params.id, returnTo: request.body.returnTo, linkUser: request.subject.id }
      const { url, state } = await startOidc(deps, input)
      setStateCookie(request, reply, state)
      return { url }
    },
  )
  app.get(
    '/v1/identity/oidc/:id/callback',
    {
      config: { action: 'identity.oidc.login' },
      schema: {
        tags,
        summary: '统一身份认证回调',
        params: ProviderParams,
        querystring: CallbackQuery,
        response: { 302: z.null() },
      },
    },
    (request, reply) =>
      orLogin(request, reply, async () => {
        const signedIn = await finishOidc(deps, {
          provider: request.params.id,
          query: request.url.slice(request.url.indexOf('?')),
          state: request.query.state,
          cookie: request.cookies[STATE_COOKIE],
          visitor: {
            address: request.ip,
            agent: request.headers['user-agent'] ?? '',
            previous: request.cookies[SESSION_COOKIE],
          },
        })
        reply.clearCookie(STATE_COOKIE, { path: '/v1/identity/oidc' })
        setSessionCookies(request, reply, signedIn.token, signedIn.csrf)
        return signedIn.returnTo
      }),
  )
}

/** Sends the browser on. A person whose sign-in was refused comes back to the login page, which says why; programs get the problem. */
async function orLogin(request: FastifyRequest, reply: FastifyReply, next: () => Promise<string>) {
  try {
    return reply.redirect(await next())
  } catch (cause) {
    if (!(cause instanceof AppError) || !request.headers.accept?.includes('text/html')) throw cause
    return reply.redirect(`/console/login?refused=${cause.code}`)
  }
}

/** Binds the sign-in to this browser, so that nobody can finish their own sign-in in somebody else's browser. */
function setStateCookie(request: FastifyRequest, reply: FastifyReply, state: string): void {
  const options = { path: '/v1/identity/oidc', httpOnly: true, sameSite: 'lax', maxAge: 600 } as const
  reply.setCookie(STATE_COOKIE, state, { ...options, secure: isHttps(request) })
}
