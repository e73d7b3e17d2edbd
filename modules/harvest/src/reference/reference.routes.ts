import { Readable } from 'node:stream'
import { type App, FILE, PageQuery } from '@shuyuan/http'
import type { z } from 'zod'
import type { HarvestDeps } from '../deps.ts'
import { MOST_BYTES } from '../read/reading.ts'
import { copySource } from './copy-source.ts'
import { importReference } from './import-reference.ts'
import { ReferenceBody, ReferencePage, ReferenceView, UploadQuery } from './reference.schema.ts'
import { listReferences } from './reference.store.ts'
import { snapshotBook } from './snapshot-book.ts'

const tags = ['harvest']

/** `/v1/harvest/references`: lists to compare the own book with. */
export function referenceRoutes(app: App, deps: HarvestDeps): void {
  app.get(
    '/v1/harvest/references',
    {
      config: { action: 'harvest.reference.read' },
      schema: { querystring: PageQuery, response: { 200: ReferencePage }, summary: '对照清单列表', tags },
    },
    ({ query }) => listReferences(deps.db, query),
  )
  app.post(
    '/v1/harvest/references',
    {
      config: { action: 'harvest.reference.make' },
      schema: {
        body: ReferenceBody,
        response: { 201: ReferenceView },
        summary: '由采集来源或本级目录建立对照清单',
        tags,
      },
    },
    async ({ subject, body: { name, source } }, reply) =>
      reply
        .code(201)
        .send(
          source === undefined
            ? await snapshotBook(deps, subject, { name })
            : await copySource(deps, subject, { name, source }),
        ),
  )
  app.register(async (scope) => {
    scope.removeContentTypeParser(['application/json', 'text/plain'])
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/v1/harvest/references/upload',
      {
        config: { action: 'harvest.reference.make', takes: FILE },
        bodyLimit: MOST_BYTES,
        schema: {
          querystring: UploadQuery,
          response: { 201: ReferenceView },
          summary: '上传对照清单（文件内容为请求体）',
          tags,
        },
      },
      async (request, reply) => {
        const stream = request.body instanceof Readable ? request.body : Readable.from([])
        const { name, charset } = request.query as z.output<typeof UploadQuery>
        return reply.code(201).send(await importReference(deps, request.subject, { name, charset, stream }))
      },
    )
  })
}
