import { inTx } from '@shuyuan/db'
import { type App, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { appointOfficers } from './appoint-officers.ts'
import { createOrg } from './create-org.ts'
import { editOrg } from './edit-org.ts'
import { IdParams, OrgBody, OrgCreate, OrgEdit, OrgOfficers, OrgQuery } from './org.schema.ts'
import { findOrg, listOrgs } from './org.store.ts'

const tags = ['identity']

export function orgRoutes(app: App, deps: IdentityDeps): void {
  app.get(
    '/v1/identity/orgs',
    {
      config: { action: 'identity.org.read' },
      schema: { tags, summary: '列出单位', querystring: OrgQuery, response: { 200: pageOf(OrgBody) } },
    },
    (request) => listOrgs(deps.db, request.query),
  )
  app.get(
    '/v1/identity/orgs/:id',
    {
      config: { action: 'identity.org.read' },
      schema: {
        tags,
        summary: '按编号或统一社会信用代码查单位',
        params: z.object({ id: z.string().regex(/^[0-9A-Za-z_]{1,80}$/) }),
        response: { 200: OrgBody },
      },
    },
    async (request) => {
      const org = await findOrg(deps.db, request.params.id)
      if (!org) throw error('IDENTITY_ORG_UNKNOWN', { id: request.params.id })
      return org
    },
  )
  app.post(
    '/v1/identity/orgs',
    {
      config: { action: 'identity.org.create' },
      schema: { tags, summary: '登记单位', body: OrgCreate, response: { 201: OrgBody } },
    },
    async (request, reply) => {
      const org = await inTx(deps.db, (tx) => createOrg(deps, tx, request.body, request.subject.id))
      return reply.code(201).send(org)
    },
  )
  app.patch(
    '/v1/identity/orgs/:id',
    {
      config: { action: 'identity.org.edit' },
      schema: { tags, summary: '修改单位', params: IdParams, body: OrgEdit, response: { 200: OrgBody } },
    },
    (request) => editOrg(deps, request.subject, request.params.id, request.body),
  )
  app.put(
    '/v1/identity/orgs/:id/officers',
    {
      config: { action: 'identity.org.appoint' },
      schema: {
        tags,
        summary: '指定共享工作机构负责人和首席数据官',
        params: IdParams,
        body: OrgOfficers,
        response: { 200: OrgBody },
      },
    },
    (request) => appointOfficers(deps, request.subject, request.params.id, request.body),
  )
}
