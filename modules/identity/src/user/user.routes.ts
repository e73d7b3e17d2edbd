import { inTx } from '@shuyuan/db'
import { type App, pageOf } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { IdParams } from '../org/org.schema.ts'
import { newPassword } from '../password/new-password.ts'
import { createUser } from './create-user.ts'
import { editUser } from './edit-user.ts'
import { UserBody, UserCreate, UserCreated, UserEdit, UserQuery } from './user.schema.ts'
import { findUser, listUsers } from './user.store.ts'

const tags = ['identity']

export function userRoutes(app: App, deps: IdentityDeps): void {
  app.get(
    '/v1/identity/users',
    {
      config: { action: 'identity.user.read' },
      schema: { tags, summary: '列出用户', querystring: UserQuery, response: { 200: pageOf(UserBody) } },
    },
    (request) => listUsers(deps.db, { ...request.query, org: readableOrg(deps, request.subject, request.query.org) }),
  )
  app.get(
    '/v1/identity/users/:id',
    {
      config: { action: 'identity.user.read' },
      schema: { tags, summary: '查看用户', params: IdParams, response: { 200: UserBody } },
    },
    async (request) => {
      const user = await findUser(deps.db, request.params.id)
      if (!user) throw error('IDENTITY_USER_UNKNOWN', { id: request.params.id })
      deps.policy.assert('identity.user.read', { subject: request.subject, resource: user })
      return user
    },
  )
  app.post(
    '/v1/identity/users',
    {
      config: { action: 'identity.user.create' },
      schema: {
        tags,
        summary: '创建用户（角色由安全保密员另行授予）',
        body: UserCreate,
        response: { 201: UserCreated },
      },
    },
    async (request, reply) => {
      const password = newPassword()
      const input = { ...request.body, org: request.body.org ?? null, password, roles: [], mustChange: true }
      const user = await inTx(deps.db, (tx) =>
        createUser(
          deps,
          tx,
          { ...input, department: input.department ?? null, mobile: input.mobile ?? null },
          request.subject.id,
        ),
      )
      return reply.code(201).send({ user, password })
    },
  )
  app.patch(
    '/v1/identity/users/:id',
    {
      config: { action: 'identity.user.edit' },
      schema: { tags, summary: '修改用户资料', params: IdParams, body: UserEdit, response: { 200: UserBody } },
    },
    (request) => editUser(deps, request.subject, request.params.id, request.body),
  )
}

/** The organisation whose users may be listed: any for those who may read all, otherwise the subject's own. */
function readableOrg(deps: IdentityDeps, subject: Subject, asked: string | undefined): string | undefined {
  const all = deps.policy.decide('identity.user.read', { subject, resource: { org: null } }).allow
  const org = asked ?? (all ? undefined : (subject.org ?? undefined))
  deps.policy.assert('identity.user.read', { subject, resource: { org: org ?? null } })
  return org
}
