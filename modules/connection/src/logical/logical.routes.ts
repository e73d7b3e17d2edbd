import { type App, PageQuery } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { scopeOf } from '../scope-of.ts'
import { changeLogical } from './change-logical.ts'
import { circuitOf, type Logical } from './logical.ts'
import {
  LogicalBody,
  LogicalCalls,
  LogicalPage,
  LogicalProfileView,
  LogicalRows,
  LogicalView,
  NewLogicalBody,
} from './logical.schema.ts'
import { listCalls, listLogicals, readLogical } from './logical.store.ts'
import { previewLogical } from './preview-logical.ts'
import { profileLogical } from './profile/profile-logical.ts'
import { registerLogical } from './register-logical.ts'

const tags = ['connection']
const params = z.object({ id: z.string().max(60) })
const read = { action: 'connection.plan.read' }
const edit = { action: 'connection.plan.edit' }

/** `/v1/connection/logical`: datasets whose rows stay in the department's database. */
export function logicalRoutes(app: App, deps: ConnectionDeps): void {
  const view = (logical: Logical) => ({ ...logical, circuit: circuitOf(logical, deps.clock.now()) })
  async function open(id: string, subject: Subject): Promise<Logical> {
    const logical = await readLogical(deps.db, id)
    if (!logical) throw error('CONNECTION_LOGICAL_NOT_FOUND', { id })
    deps.policy.assert('connection.plan.read', { subject, resource: logical })
    return logical
  }
  app.get(
    '/v1/connection/logical',
    { config: read, schema: { querystring: PageQuery, response: { 200: LogicalPage }, summary: '逻辑接入列表', tags } },
    async ({ subject, query }) => {
      const page = await listLogicals(deps.db, { ...query, provider: scopeOf(subject) })
      return { ...page, items: page.items.map(view) }
    },
  )
  app.post(
    '/v1/connection/logical',
    { config: edit, schema: { body: NewLogicalBody, response: { 201: LogicalView }, summary: '登记逻辑接入', tags } },
    async ({ subject, body }, reply) => reply.code(201).send(view(await registerLogical(deps, subject, body))),
  )
  app.get(
    '/v1/connection/logical/:id',
    { config: read, schema: { params, response: { 200: LogicalView }, summary: '逻辑接入详情', tags } },
    async ({ subject, params: { id } }) => view(await open(id, subject)),
  )
  app.put(
    '/v1/connection/logical/:id',
    {
      config: edit,
      schema: { params, body: LogicalBody, response: { 200: LogicalView }, summary: '修改限额、暂停或恢复', tags },
    },
    async ({ subject, params: { id }, body }) => view(await changeLogical(deps, subject, id, body)),
  )
  app.get(
    '/v1/connection/logical/:id/rows',
    {
      config: read,
      schema: {
        params,
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
        response: { 200: LogicalRows },
        summary: '预览源库中的行（不落地）',
        tags,
      },
    },
    async ({ subject, params: { id }, query }) => previewLogical(deps, subject, await open(id, subject), query.limit),
  )
  app.get(
    '/v1/connection/logical/:id/profile',
    { config: read, schema: { params, response: { 200: LogicalProfileView }, summary: '在源库探查字段', tags } },
    async ({ subject, params: { id } }) => profileLogical(deps, subject, await open(id, subject)),
  )
  app.get(
    '/v1/connection/logical/:id/calls',
    {
      config: read,
      schema: { params, querystring: PageQuery, response: { 200: LogicalCalls }, summary: '访问记录', tags },
    },
    async ({ subject, params: { id }, query }) => listCalls(deps.db, (await open(id, subject)).id, query),
  )
}
