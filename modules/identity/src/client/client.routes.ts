import { type App, pageOf } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { IdParams } from '../org/org.schema.ts'
import {
  ClientBody,
  ClientCreate,
  ClientDetail,
  ClientQuery,
  ClientSecret,
  KeyRotation,
  RotatedKey,
} from './client.schema.ts'
import { findClientById, listClients, listKeys } from './client.store.ts'
import { createClient } from './create-client.ts'
import { rotateClientKey } from './rotate-client-key.ts'
import { switchClient } from './switch-client.ts'

const tags = ['identity']

export function clientRoutes(app: App, deps: IdentityDeps): void {
  app.get(
    '/v1/identity/clients',
    {
      config: { action: 'identity.client.read' },
      schema: { tags, summary: '列出接口应用', querystring: ClientQuery, response: { 200: pageOf(ClientBody) } },
    },
    (request) => listClients(deps.db, { ...request.query, org: readableOrg(deps, request.subject, request.query.org) }),
  )
  app.get(
    '/v1/identity/clients/:id',
    {
      config: { action: 'identity.client.read' },
      schema: { tags, summary: '查看接口应用和密钥有效期', params: IdParams, response: { 200: ClientDetail } },
    },
    async (request) => {
      const client = await findClientById(deps.db, request.params.id)
      if (!client) throw error('IDENTITY_CLIENT_UNKNOWN', { id: request.params.id })
      deps.policy.assert('identity.client.read', { subject: request.subject, resource: client })
      return { ...client, keys: await listKeys(deps.db, client.id) }
    },
  )
  app.post(
    '/v1/identity/clients',
    {
      config: { action: 'identity.client.create' },
      schema: { tags, summary: '登记接口应用', body: ClientCreate, response: { 201: ClientSecret } },
    },
    async (request, reply) => reply.code(201).send(await createClient(deps, request.subject, request.body)),
  )
  app.post(
    '/v1/identity/clients/:id/rotate',
    {
      config: { action: 'identity.client.rotate' },
      schema: { tags, summary: '更换密钥', params: IdParams, body: KeyRotation, response: { 200: RotatedKey } },
    },
    (request) => rotateClientKey(deps, request.subject, request.params.id, request.body.overlapDays),
  )
  for (const how of ['enable', 'disable'] as const)
    app.post(
      `/v1/identity/clients/:id/${how}`,
      {
        config: { action: `identity.client.${how}` },
        schema: {
          tags,
          summary: how === 'enable' ? '启用应用' : '停用应用',
          params: IdParams,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await switchClient(deps, request.subject, (request.params as { id: string }).id, how)
        return reply.code(204).send(null)
      },
    )
}

/** The organisation whose clients may be listed: any for those who may read all, otherwise the subject's own. */
function readableOrg(deps: IdentityDeps, subject: Subject, asked: string | undefined): string | undefined {
  const all = deps.policy.decide('identity.client.read', { subject, resource: { org: null } }).allow
  const org = asked ?? (all ? undefined : (subject.org ?? undefined))
  deps.policy.assert('identity.client.read', { subject, resource: { org: org ?? null } })
  return org
}
