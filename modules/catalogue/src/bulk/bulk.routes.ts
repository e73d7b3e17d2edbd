import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type App, FILE, fileOf, XLSX } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { applyImport } from './apply-import.ts'
import {
  ApplyBody,
  FaultPage,
  FaultQuery,
  ImportName,
  ImportPage,
  ImportParams,
  ImportQuery,
  ImportView,
  RefuseBody,
} from './bulk.schema.ts'
import type { Import } from './import.ts'
import { findImport, listFaults, listImports } from './import.store.ts'
import { offerImport } from './offer-import.ts'
import { MOST_BYTES, receiveImport } from './receive-import.ts'
import { refuseImport } from './refuse-import.ts'
import { reportFaults } from './report-faults.ts'
import { sendFile } from './send-file.ts'

const tags = ['catalogue']
const read = { action: 'catalogue.import.read' }

/** 批量: the sheet of one row per 信息项, in and out. */
export function bulkRoutes(app: App, deps: CatalogueDeps): void {
  const find = async (subject: Subject, id: string): Promise<Import> => {
    const made = await findImport(deps.db, id)
    if (!made) throw error('CATALOGUE_IMPORT_NOT_FOUND', { import: id })
    deps.policy.assert('catalogue.import.read', { subject, resource: made })
    return made
  }
  // A scope of its own: here the body is handed on as a stream and never parsed.
  app.register(async (scope) => {
    scope.removeContentTypeParser(['application/json', 'text/plain'])
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/v1/catalogue/imports',
      {
        config: { action: 'catalogue.import.create', idempotent: false, takes: FILE },
        bodyLimit: MOST_BYTES + 1,
        schema: {
          tags,
          summary: '上传目录表格（xlsx、CSV 或 JSON 为请求体）并预检；管理部门可为部门代录入',
          querystring: ImportName,
          response: { 201: ImportView },
        },
      },
      async (request, reply) => {
        if (!(request.body instanceof Readable)) throw error('CATALOGUE_IMPORT_UNREADABLE', { reason: '没有收到文件' })
        const named = request.query as z.output<typeof ImportName>
        return reply.code(201).send(await receiveImport(deps, request.subject, { ...named, stream: request.body }))
      },
    )
  })
  app.get(
    '/v1/catalogue/imports',
    {
      config: read,
      schema: { tags, summary: '批量导入记录', querystring: ImportQuery, response: { 200: ImportPage } },
    },
    ({ subject, query }) =>
      listImports(deps.db, subject.roles.includes('bureau') ? query : { ...query, org: subject.org }),
  )
  app.get(
    '/v1/catalogue/imports/:import',
    { config: read, schema: { tags, summary: '批量导入', params: ImportParams, response: { 200: ImportView } } },
    ({ subject, params }) => find(subject, params.import),
  )
  app.get(
    '/v1/catalogue/imports/:import/faults',
    {
      config: read,
      schema: {
        tags,
        summary: '不符合要求的单元格',
        params: ImportParams,
        querystring: FaultQuery,
        response: { 200: FaultPage },
      },
    },
    async ({ subject, params, query }) => {
      const made = await find(subject, params.import)
      const items = await listFaults(deps.db, made.id, query.after, query.limit)
      return { items, next: items.length < query.limit ? null : (items.at(-1)?.seq ?? null) }
    },
  )
  app.get(
    '/v1/catalogue/imports/:import/report',
    {
      config: read,
      schema: {
        tags,
        summary: '原文件，标出不符合要求的单元格',
        params: ImportParams,
        response: { 200: fileOf('xlsx、CSV 或 JSON，与原文件相同', XLSX, 'text/csv', 'application/json') },
      },
    },
    async ({ subject, params }, reply) => {
      const made = await find(subject, params.import)
      const { file, type, name } = await reportFaults(deps, made)
      const stream = createReadStream(file)
      stream.on('close', () => void rm(file, { force: true }))
      return sendFile(reply, type, name, stream)
    },
  )
  app.post(
    '/v1/catalogue/imports/:import/apply',
    {
      config: { action: 'catalogue.import.apply' },
      schema: {
        tags,
        summary: '导入已预检的文件；代录入的由提供部门确认导入',
        params: ImportParams,
        body: ApplyBody,
        response: { 202: ImportView },
      },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(202).send(await applyImport(deps, subject, { import: params.import, ...body })),
  )
  app.post(
    '/v1/catalogue/imports/:import/offer',
    {
      config: { action: 'catalogue.import.offer' },
      schema: { tags, summary: '代录入：送提供部门确认', params: ImportParams, response: { 200: ImportView } },
    },
    ({ subject, params }) => offerImport(deps, subject, params),
  )
  app.post(
    '/v1/catalogue/imports/:import/refuse',
    {
      config: { action: 'catalogue.import.refuse' },
      schema: {
        tags,
        summary: '代录入：提供部门不接受',
        params: ImportParams,
        body: RefuseBody,
        response: { 200: ImportView },
      },
    },
    ({ subject, params, body }) => refuseImport(deps, subject, { ...params, ...body }),
  )
}
