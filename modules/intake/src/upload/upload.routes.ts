import { Readable } from 'node:stream'
import { join } from 'node:path'
import { type App, FILE_OR_FORM, PageQuery, pageOf } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { readRows } from '../read/read-rows.ts'
import { deleteUpload } from './delete-upload.ts'
import { profileUpload } from './profile-upload.ts'
import { DEFAULT_MAX, receiveUpload } from './receive-upload.ts'
import { redetectUpload } from './redetect-upload.ts'
import type { Upload } from './upload.ts'
import {
  KnownLayoutSchema,
  NameQuery,
  ProfileSchema,
  RowsQuery,
  SourceRowsSchema,
  UploadParams,
  UploadSchema,
} from './upload.schema.ts'
import { findUpload, listUploads } from './upload.store.ts'

const tags = ['intake']
/** Around a file in a multipart body. */
const WRAPPING = 64 << 10

/** The size of the file as the request says it, or somewhat less; null where it says nothing. */
function declaredSize(length: string | undefined, wrapped: boolean): number | null {
  return length === undefined ? null : Math.max(0, Number(length) - (wrapped ? WRAPPING : 0))
}

export function uploadRoutes(app: App, deps: IntakeDeps): void {
  const read = async (request: { subject: Subject }, id: string): Promise<Upload> => {
    const upload = await findUpload(deps.db, id)
    if (!upload) throw error('INTAKE_UPLOAD_NOT_FOUND', { id })
    deps.policy.assert('intake.upload.read', { subject: request.subject, resource: upload })
    return upload
  }
  // A scope of its own: here every body that is not multipart is handed on as a stream and never parsed.
  app.register(async (scope) => {
    scope.removeContentTypeParser(['application/json', 'text/plain'])
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/v1/intake/uploads',
      {
        config: { action: 'intake.upload.create', takes: FILE_OR_FORM },
        bodyLimit: deps.maxUploadBytes ?? DEFAULT_MAX,
        schema: {
          tags,
          summary: '上传文件（multipart 的 file，或以文件内容为请求体）',
          querystring: NameQuery,
          response: { 201: UploadSchema },
        },
      },
      async (request, reply) => {
        void reply.header('connection', 'close') // a refused body is not read to its end
        const file = request.isMultipart() ? await request.file() : undefined
        const stream = file?.file ?? (request.body instanceof Readable ? request.body : undefined)
        if (!stream) throw error('INTAKE_UPLOAD_MISSING')
        return reply.code(201).send(
          await receiveUpload(deps, request.subject, {
            name: file?.filename ?? (request.query as { name: string }).name,
            stream,
            size: declaredSize(request.headers['content-length'], file !== undefined),
          }),
        )
      },
    )
  })
  app.get(
    '/v1/intake/uploads',
    {
      config: { action: 'intake.upload.read' },
      schema: { tags, summary: '上传文件列表', querystring: PageQuery, response: { 200: pageOf(UploadSchema) } },
    },
    ({ subject, query }) =>
      listUploads(deps.db, subject.roles.includes('bureau') ? query : { ...query, org: subject.org }),
  )
  app.get(
    '/v1/intake/uploads/:upload',
    {
      config: { action: 'intake.upload.read' },
      schema: { tags, summary: '上传文件与识别结果', params: UploadParams, response: { 200: UploadSchema } },
    },
    (request) => read(request, request.params.upload),
  )
  app.patch(
    '/v1/intake/uploads/:upload/detection',
    {
      config: { action: 'intake.upload.read' },
      schema: {
        tags,
        summary: '更正识别结果后重新识别',
        params: UploadParams,
        body: KnownLayoutSchema,
        response: { 200: UploadSchema },
      },
    },
    ({ subject, params, body }) => redetectUpload(deps, subject, params.upload, body),
  )
  app.get(
    '/v1/intake/uploads/:upload/rows',
    {
      config: { action: 'intake.upload.read' },
      schema: {
        tags,
        summary: '预览前若干行',
        params: UploadParams,
        querystring: RowsQuery,
        response: { 200: SourceRowsSchema },
      },
    },
    async (request) => {
      const upload = await read(request, request.params.upload)
      const rows = []
      for await (const { row, cells, flaw } of readRows(join(deps.dataDir, upload.path), upload.detection)) {
        rows.push({ row, cells, flaw })
        if (rows.length >= request.query.limit) break
      }
      return { header: upload.detection.header, rows }
    },
  )
  app.get(
    '/v1/intake/uploads/:upload/profile',
    {
      config: { action: 'intake.upload.read' },
      schema: { tags, summary: '逐列统计', params: UploadParams, response: { 200: ProfileSchema } },
    },
    async (request) => profileUpload(deps, await read(request, request.params.upload)),
  )
  app.delete(
    '/v1/intake/uploads/:upload',
    {
      config: { action: 'intake.upload.delete' },
      schema: { tags, summary: '删除未装载的上传文件', params: UploadParams, response: { 204: z.null() } },
    },
    async ({ subject, params }, reply) => {
      await deleteUpload(deps, subject, params.upload)
      return reply.code(204).send(null)
    },
  )
}
