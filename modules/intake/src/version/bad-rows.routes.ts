import { Readable } from 'node:stream'
import { type App, PageQuery, fileOf } from '@shuyuan/http'
import { z } from 'zod'
import type { IntakeDeps } from '../deps.ts'
import { badRowsCsv, badRowsNdjson, readBadRows } from './bad-rows.ts'
import { listBadRows } from './list-bad-rows.ts'
import { openBadRows } from './open-bad-rows.ts'
import { rowCursor } from './open-version.ts'
import { recordBadRows } from './record-bad-rows.ts'
import { BadRowsSchema, VersionParams } from './version.schema.ts'

const tags = ['intake']

export function badRowRoutes(app: App, deps: IntakeDeps): void {
  app.get(
    '/v1/intake/versions/:version/bad-rows',
    {
      config: { action: 'intake.rows.read' },
      schema: {
        tags,
        summary: '坏行列表',
        params: VersionParams,
        querystring: PageQuery,
        response: { 200: BadRowsSchema },
      },
    },
    async ({ subject, params, query }) => {
      const view = await openBadRows(deps, subject, params.version, 'intake.rows.read')
      const page = await listBadRows(view, { after: rowCursor(query.after), limit: query.limit })
      return { header: view.header, ...page }
    },
  )
  app.get(
    '/v1/intake/versions/:version/bad-rows/download',
    {
      config: { action: 'intake.bad.export' },
      schema: {
        tags,
        summary: '下载坏行（CSV 可修改后重新上传）',
        params: VersionParams,
        querystring: z.object({ format: z.enum(['csv', 'ndjson']).default('csv') }),
        response: { 200: fileOf('坏行', 'text/csv', 'application/x-ndjson') },
      },
    },
    async ({ subject, params, query }, reply) => {
      const view = await openBadRows(deps, subject, params.version, 'intake.bad.export')
      const { version, header, folder } = view
      await recordBadRows(deps, subject, view, query.format)
      const rows = readBadRows(folder)
      const csv = query.format === 'csv'
      return reply
        .type(csv ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8')
        .header('content-disposition', `attachment; filename="bad-rows-${version.id}.${query.format}"`)
        .send(Readable.from(csv ? badRowsCsv(rows, header) : badRowsNdjson(rows)))
    },
  )
}
