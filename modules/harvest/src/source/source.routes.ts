import { Readable } from 'node:stream'
import { type App, FILE } from '@shuyuan/http'
import { z } from 'zod'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { MOST_BYTES } from '../read/reading.ts'
import { countRecords } from '../record/record.store.ts'
import { scopeOf } from '../scope-of.ts'
import { editSource } from './edit-source.ts'
import { receiveFile } from './receive-file.ts'
import { registerSource } from './register-source.ts'
import type { Source } from './source.ts'
import { SourceBody, SourcePage, SourceQuery, SourceView } from './source.schema.ts'
import { findSource, listSources } from './source.store.ts'

const tags = ['harvest']
const params = z.object({ source: z.string().max(60) })
const view = ({ file, ...source }: Source) => ({ ...source, hasFile: file !== null })

/** `/v1/harvest/sources`: remote catalogues that are read again and again. */
export function sourceRoutes(app: App, deps: HarvestDeps): void {
  app.get(
    '/v1/harvest/sources',
    {
      config: { action: 'harvest.source.read' },
      schema: { querystring: SourceQuery, response: { 200: SourcePage }, summary: '采集来源列表', tags },
    },
    async ({ subject, query }) => {
      const page = await listSources(deps.db, { ...query, provider: scopeOf(subject) ?? query.provider })
      return { ...page, items: page.items.map(view) }
    },
  )
  app.get(
    '/v1/harvest/sources/:source',
    {
      config: { action: 'harvest.source.read' },
      schema: {
        params,
        response: {
          200: SourceView.extend({ records: z.record(z.string(), z.int()) }).meta({ id: 'HarvestSourceDetail' }),
        },
        summary: '采集来源详情',
        tags,
      },
    },
    async ({ params: { source: id } }) => {
      const source = await findSource(deps.db, id)
      if (!source) throw error('HARVEST_SOURCE_NOT_FOUND', { source: id })
      return { ...view(source), records: await countRecords(deps.db, id) }
    },
  )
  app.post(
    '/v1/harvest/sources',
    {
      config: { action: 'harvest.source.register' },
      schema: { body: SourceBody, response: { 201: SourceView }, summary: '登记采集来源', tags },
    },
    async ({ subject, body }, reply) => reply.code(201).send(view(await registerSource(deps, subject, body as never))),
  )
  app.put(
    '/v1/harvest/sources/:source',
    {
      config: { action: 'harvest.source.register' },
      schema: { params, body: SourceBody, response: { 200: SourceView }, summary: '修改采集来源', tags },
    },
    async ({ subject, params: { source }, body }) =>
      view(await editSource(deps, subject, { ...(body as Source), source })),
  )
  // A scope of its own: here a body is handed on as a stream and never parsed.
  app.register(async (scope) => {
    scope.removeContentTypeParser(['application/json', 'text/plain'])
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/v1/harvest/sources/:source/file',
      {
        config: { action: 'harvest.source.register', takes: FILE },
        bodyLimit: MOST_BYTES,
        schema: { params, response: { 200: SourceView }, summary: '上传目录文件（文件内容为请求体）', tags },
      },
      async (request) => {
        const { source } = request.params as { source: string }
        const stream = request.body instanceof Readable ? request.body : Readable.from([])
        return view(await receiveFile(deps, request.subject, { source, stream }))
      },
    )
  })
}
