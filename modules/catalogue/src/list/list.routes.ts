import { Readable } from 'node:stream'
import { type App, readCursor, fileOf } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { namedEnumerations } from '../grade/scheme/levels.ts'
import { findLevels } from '../grade/scheme/scheme.store.ts'
import { audienceOf } from './audience-of.ts'
import { entryLines } from './entry-lines.ts'
import { countFacets, listEntries } from './entry-list.store.ts'
import { exportEntries } from './export-entries.ts'
import { settleFilter } from './settle-filter.ts'
import { EntryPage, EntryQuery, Facets, FilterQuery } from './list.schema.ts'

const config = { action: 'catalogue.entry.read' }
const tags = ['catalogue']

/** Lists of `/v1/catalogue/entries`: page, facets, CSV, and the code lists they speak in. */
export function listRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/entries',
    { config, schema: { querystring: EntryQuery, response: { 200: EntryPage }, summary: '目录列表', tags } },
    async (request) => {
      const { after, ...query } = request.query
      const filter = settleFilter(deps, query)
      const rows = await listEntries(deps.db, audienceOf(deps.policy, request.subject), {
        ...filter,
        after: readCursor(after, ['number', 'text']),
      })
      const page = toPage(rows, filter.limit, (e) => [e.updatedAt.getTime(), e.id])
      return { ...page, items: entryLines(page.items) }
    },
  )
  app.get(
    '/v1/catalogue/facets',
    { config, schema: { querystring: FilterQuery, response: { 200: Facets }, summary: '目录分面计数', tags } },
    async (request) =>
      countFacets(deps.db, audienceOf(deps.policy, request.subject), settleFilter(deps, request.query)),
  )
  app.get(
    '/v1/catalogue/entries.csv',
    {
      config: { action: 'catalogue.entry.export' },
      schema: {
        querystring: FilterQuery,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
        summary: '导出目录',
        tags,
      },
    },
    async (request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('目录.csv')}`)
        .send(Readable.from(exportEntries(deps, request.subject, settleFilter(deps, request.query)))),
  )
  app.get(
    '/v1/catalogue/enumerations',
    {
      config: { action: 'catalogue.enumeration.read' },
      schema: {
        response: { 200: z.record(z.string(), z.record(z.string(), z.string())) },
        summary: '目录代码表：格式、更新周期、主题等；数据级别用启用的级别方案的名称',
        tags,
      },
    },
    async () => namedEnumerations(await findLevels(deps.db)),
  )
}
