import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { scopeOf } from '../scope-of.ts'
import { connectorOf, connectors, readAddress } from './connector-of.ts'
import { editSource } from './edit-source.ts'
import { registerSource } from './register-source.ts'
import { removeSource } from './remove-source.ts'
import { rotateSecret } from './rotate-secret.ts'
import {
  KindsView,
  NewSourceBody,
  SecretBody,
  SourceBody,
  SourcePage,
  SourceQuery,
  SourceView,
  TrialView,
  TryBody,
} from './source.schema.ts'
import { findSource, listSources } from './source.store.ts'
import { switchSource } from './switch-source.ts'
import { testSource } from './test-source.ts'
import { tryAddress } from './try-address.ts'

const tags = ['connection']
const params = z.object({ source: z.string().max(60) })
const read = { action: 'connection.source.read' }
const edit = { action: 'connection.source.edit' }
const one = { 200: SourceView }

/** `/v1/connection/sources`: systems of departments that data is read from. */
export function sourceRoutes(app: App, deps: ConnectionDeps): void {
  app.get(
    '/v1/connection/kinds',
    { config: read, schema: { response: { 200: KindsView }, summary: '数据源类型', tags } },
    async () => ({ items: connectors(deps).map(({ kind, shape }) => ({ kind, shape })) }),
  )
  app.get(
    '/v1/connection/sources',
    { config: read, schema: { querystring: SourceQuery, response: { 200: SourcePage }, summary: '数据源列表', tags } },
    ({ subject, query }) => listSources(deps.db, { ...query, provider: scopeOf(subject) ?? query.provider }),
  )
  app.post(
    '/v1/connection/sources',
    { config: edit, schema: { body: NewSourceBody, response: { 201: SourceView }, summary: '登记数据源', tags } },
    async ({ subject, body }, reply) => reply.code(201).send(await registerSource(deps, subject, body)),
  )
  app.post(
    '/v1/connection/trials',
    { config: edit, schema: { body: TryBody, response: { 200: TrialView }, summary: '测试尚未登记的连接', tags } },
    async ({ subject, body }) => {
      deps.policy.assert('connection.source.edit', { subject, resource: { provider: body.provider } })
      const connector = connectorOf(deps, body.kind)
      return tryAddress(deps, connector, readAddress(connector, body))
    },
  )
  app.get(
    '/v1/connection/sources/:source',
    { config: read, schema: { params, response: one, summary: '数据源详情', tags } },
    async ({ subject, params: { source: id } }) => {
      const source = await findSource(deps.db, id)
      if (!source) throw error('CONNECTION_SOURCE_NOT_FOUND', { source: id })
      deps.policy.assert('connection.source.read', { subject, resource: source })
      return source
    },
  )
  app.put(
    '/v1/connection/sources/:source',
    { config: edit, schema: { params, body: SourceBody, response: one, summary: '修改数据源', tags } },
    ({ subject, params: { source }, body }) => editSource(deps, subject, source, body),
  )
  app.delete(
    '/v1/connection/sources/:source',
    { config: edit, schema: { params, response: { 204: z.null() }, summary: '删除数据源', tags } },
    async ({ subject, params: { source } }, reply) => {
      await removeSource(deps, subject, source)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/v1/connection/sources/:source/test',
    { config: edit, schema: { params, response: one, summary: '测试数据源', tags } },
    ({ subject, params: { source } }) => testSource(deps, subject, source),
  )
  app.put(
    '/v1/connection/sources/:source/secret',
    { config: edit, schema: { params, body: SecretBody, response: one, summary: '更换数据源凭据', tags } },
    ({ subject, params: { source }, body }) => rotateSecret(deps, subject, source, body.secret),
  )
  for (const [action, summary] of [
    ['enable', '启用数据源'],
    ['pause', '暂停数据源'],
    ['resume', '恢复数据源'],
  ] as const)
    app.post(
      `/v1/connection/sources/:source/${action}`,
      { config: edit, schema: { params, response: one, summary, tags } },
      ({ subject, params: { source } }) => switchSource(deps, subject, source, action),
    )
}
