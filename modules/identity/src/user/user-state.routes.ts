import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { IdentityDeps } from '../deps.ts'
import { IdParams } from '../org/org.schema.ts'
import { grantRoles } from '../role/grant-roles.ts'
import { disableUser } from './disable-user.ts'
import { enableUser } from './enable-user.ts'
import { resetPassword } from './reset-password.ts'
import { PasswordReset, RoleId, UserBody } from './user.schema.ts'

const tags = ['identity']
const Done = z.null()

export function userStateRoutes(app: App, deps: IdentityDeps): void {
  app.put(
    '/v1/identity/users/:id/roles',
    {
      config: { action: 'identity.role.grant' },
      schema: {
        tags,
        summary: '设置用户的角色（安全保密员）',
        params: IdParams,
        body: z.object({ roles: z.array(RoleId).max(8) }).meta({ id: 'IdentityRoleGrant' }),
        response: { 200: UserBody },
      },
    },
    (request) => grantRoles(deps, request.subject, request.params.id, request.body.roles),
  )
  app.post(
    '/v1/identity/users/:id/disable',
    {
      config: { action: 'identity.user.disable' },
      schema: { tags, summary: '停用用户', params: IdParams, response: { 204: Done } },
    },
    async (request, reply) => {
      await disableUser(deps, request.subject, request.params.id)
      return reply.code(204).send(null)
    },
  )
  for (const how of ['enable', 'release'] as const)
    app.post(
      `/v1/identity/users/:id/${how}`,
      {
        config: { action: `identity.user.${how}` },
        schema: {
          tags,
          summary: how === 'enable' ? '启用用户' : '启用三员账号（安全保密员）',
          params: IdParams,
          response: { 204: Done },
        },
      },
      async (request, reply) => {
        await enableUser(deps, request.subject, (request.params as { id: string }).id, how)
        return reply.code(204).send(null)
      },
    )
  app.post(
    '/v1/identity/users/:id/reset-password',
    {
      config: { action: 'identity.user.reset' },
      schema: { tags, summary: '重置密码', params: IdParams, response: { 200: PasswordReset } },
    },
    (request) => resetPassword(deps, request.subject, request.params.id),
  )
}
