import { said } from '@shuyuan/http'
import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { IdentityDeps } from '../deps.ts'
import { changePassword } from '../password/change-password.ts'
import { findRole, roles } from '../role/role.ts'
import { MeBody, PasswordChange } from './session.schema.ts'

const tags = ['identity']

const RoleBody = z
  .object({
    id: z.string(),
    zh: z.string(),
    en: z.string(),
    duties: z.array(said()),
    needsOrg: z.boolean(),
    excludes: z.array(z.string()).describe('不能由同一账号兼任的角色'),
  })
  .meta({ id: 'IdentityRole' })

export function meRoutes(app: App, deps: IdentityDeps): void {
  app.get(
    '/v1/identity/me',
    {
      config: { action: 'identity.session.own' },
      schema: { tags, summary: '当前用户、角色和可以执行的操作', response: { 200: MeBody } },
    },
    (request) => {
      const { subject } = request
      return {
        subject: { ...subject, roles: [...subject.roles] },
        roles: subject.roles.flatMap((id) => findRole(id) ?? []),
        actions: [...deps.policy.actions().keys()].filter((action) => deps.policy.decide(action, { subject }).allow),
        mustChange: request.signIn?.mustChange ?? false,
      }
    },
  )
  app.get(
    '/v1/identity/roles',
    {
      config: { action: 'identity.role.read' },
      schema: { tags, summary: '角色、职责和互斥关系', response: { 200: z.object({ items: z.array(RoleBody) }) } },
    },
    () => ({ items: [...roles] }),
  )
  app.post(
    '/v1/identity/password',
    {
      config: { action: 'identity.password.change' },
      schema: { tags, summary: '修改自己的密码（结束其他会话）', body: PasswordChange, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const input = { ...request.body, session: request.signIn?.session, address: request.ip }
      await changePassword(deps, request.subject, input)
      return reply.code(204).send(null)
    },
  )
}
