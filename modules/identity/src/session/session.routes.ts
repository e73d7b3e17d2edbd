import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { IdentityDeps } from '../deps.ts'
import { IdParams } from '../org/org.schema.ts'
import { clearSessionCookies, SESSION_COOKIE, setSessionCookies } from './cookies.ts'
import { endSession } from './end-session.ts'
import { logIn } from './log-in.ts'
import { LoginBody, SessionBody, SignedInBody } from './session.schema.ts'
import { listSessions } from './session.store.ts'

const tags = ['identity']

export function sessionRoutes(app: App, deps: IdentityDeps): void {
  app.post(
    '/v1/identity/login',
    {
      config: { action: 'identity.session.login' },
      schema: { tags, summary: '密码登录', body: LoginBody, response: { 200: SignedInBody } },
    },
    async (request, reply) => {
      const visitor = {
        address: request.ip,
        agent: request.headers['user-agent'] ?? '',
        previous: request.cookies[SESSION_COOKIE],
      }
      const signedIn = await logIn(deps, request.body, visitor)
      setSessionCookies(request, reply, signedIn.token, signedIn.csrf)
      return { ...signedIn, subject: { ...signedIn.subject, roles: [...signedIn.subject.roles] } }
    },
  )
  app.post(
    '/v1/identity/logout',
    {
      config: { action: 'identity.session.own' },
      schema: { tags, summary: '退出登录', response: { 204: z.null() } },
    },
    async (request, reply) => {
      if (request.signIn) await endSession(deps, request.subject, request.signIn.session)
      clearSessionCookies(reply)
      return reply.code(204).send(null)
    },
  )
  app.get(
    '/v1/identity/sessions',
    {
      config: { action: 'identity.session.own' },
      schema: { tags, summary: '我的有效会话', response: { 200: z.object({ items: z.array(SessionBody) }) } },
    },
    async (request) => {
      const sessions = await listSessions(deps.db, request.subject.id, deps.clock.now())
      return { items: sessions.map((session) => ({ ...session, current: session.id === request.signIn?.session })) }
    },
  )
  app.delete(
    '/v1/identity/sessions/:id',
    {
      config: { action: 'identity.session.own' },
      schema: { tags, summary: '结束我的一个会话', params: IdParams, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await endSession(deps, request.subject, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
