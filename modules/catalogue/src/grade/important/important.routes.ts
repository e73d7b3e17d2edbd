import { Readable } from 'node:stream'
import { type App, readCursor, fileOf } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../../deps.ts'
import { deskOrg } from '../desk-org.ts'
import impact from '../scheme/impact.json' with { type: 'json' }
import { decideImportant } from './decide-important.ts'
import { exportImportant } from './export-important.ts'
import {
  DecideImportantBody,
  ImpactBody,
  ImportantBody,
  ImportantFilter,
  ImportantPage,
  ImportantQuery,
  ProposeImportantBody,
} from './important.schema.ts'
import { listImportant } from './important.store.ts'
import { proposeImportant } from './propose-important.ts'

const tags = ['catalogue']
const read = { action: 'catalogue.important.read' }

/** 重要数据目录: proposals, decisions, list and export, and the table from impact to class. */
export function importantRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/important',
    {
      config: read,
      schema: { querystring: ImportantQuery, response: { 200: ImportantPage }, summary: '重要数据目录', tags },
    },
    async (request) => {
      const { limit, ...filter } = request.query
      const after = readCursor(filter.after, ['text'])?.[0] ?? null
      const provider = deskOrg(deps, request.subject)
      return toPage(await listImportant(deps.db, { ...filter, provider, limit, after }), limit, (line) => [line.id])
    },
  )
  app.get(
    '/v1/catalogue/important.csv',
    {
      config: read,
      schema: {
        querystring: ImportantFilter,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
        summary: '导出重要数据目录',
        tags,
      },
    },
    (request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('重要数据目录.csv')}`)
        .send(Readable.from(exportImportant(deps, { ...request.query, provider: deskOrg(deps, request.subject) }))),
  )
  app.get(
    '/v1/catalogue/important/impact',
    { config: read, schema: { response: { 200: ImpactBody }, summary: '影响对象与程度对应的类别', tags } },
    () => impact,
  )
  app.post(
    '/v1/catalogue/important',
    {
      config: { action: 'catalogue.important.propose' },
      schema: { body: ProposeImportantBody, response: { 201: ImportantBody }, summary: '提出重要数据', tags },
    },
    async (request, reply) => reply.code(201).send(await proposeImportant(deps, request.subject, request.body)),
  )
  app.post(
    '/v1/catalogue/important/:id/decide',
    {
      config: { action: 'catalogue.important.confirm' },
      schema: {
        params: z.object({ id: z.string().max(60) }),
        body: DecideImportantBody,
        response: { 200: ImportantBody },
        summary: '确认、不列入或移出重要数据目录',
        tags,
      },
    },
    (request) => decideImportant(deps, request.subject, { important: request.params.id, ...request.body }),
  )
}
