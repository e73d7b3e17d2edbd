import { type App, fileOf, XLSX } from '@shuyuan/http'
import { civilDate } from '@shuyuan/kernel'
import type { StandardsDeps } from '../deps.ts'
import { DiffQuery, ExportQuery, ListDiff, ListParams, ValueFile, ValueFileRead } from './code-list.schema.ts'
import { listCodeValues } from './code-list.store.ts'
import { compareDays } from './compare-days.store.ts'
import { openList } from './open-list.ts'
import { readValueFile } from './read-value-file.ts'
import { writeValueFile } from './write-value-file.ts'

const tags = ['standards']
const READ = { action: 'standards.list.read' }
const EVERY = 1_000_000
const SHOWN = 2000
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: XLSX,
}

export function valueFileRoutes(app: App, deps: StandardsDeps): void {
  app.post(
    '/v1/standards/code-lists/read-file',
    {
      bodyLimit: 12 << 20,
      config: { action: 'standards.list.edit' },
      schema: {
        tags,
        summary: '读取代码值文件（只检查，不保存）',
        body: ValueFile,
        response: { 200: ValueFileRead },
      },
    },
    ({ body }) => readValueFile(body.name, Buffer.from(body.content, 'base64')),
  )
  app.get(
    '/v1/standards/code-lists/:id/export',
    {
      config: READ,
      schema: {
        tags,
        summary: '导出代码值（CSV 或 XLSX，可改后再导入）',
        params: ListParams,
        querystring: ExportQuery,
        response: { 200: fileOf('CSV 或 xlsx 文件', 'text/csv', XLSX) },
      },
    },
    async ({ params: { id }, query: { format, asOf = civilDate(deps.clock.now()) } }, reply) => {
      const list = await openList(deps.db, id)
      const { items } = await listCodeValues(deps.db, id, { asOf, limit: EVERY })
      return reply
        .type(TYPES[format])
        .header('content-disposition', `attachment; filename="${id}-${asOf}.${format}"`)
        .send(await writeValueFile(format, list.name, items))
    },
  )
  app.get(
    '/v1/standards/code-lists/:id/diff',
    {
      config: READ,
      schema: {
        tags,
        summary: '两个日期之间代码值的差异',
        params: ListParams,
        querystring: DiffQuery,
        response: { 200: ListDiff },
      },
    },
    async ({ params: { id }, query }) => {
      await openList(deps.db, id)
      return { ...query, ...(await compareDays(deps.db, id, query, SHOWN)) }
    },
  )
}
