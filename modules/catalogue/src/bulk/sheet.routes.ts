import { csvLine } from '@shuyuan/kernel'
import { Readable } from 'node:stream'
import { type App, fileOf, XLSX } from '@shuyuan/http'
import type { CatalogueDeps } from '../deps.ts'
import { FilterQuery } from '../list/list.schema.ts'
import { settleFilter } from '../list/settle-filter.ts'
import { findColumns } from './find-columns.ts'
import { exportJson } from './export-json.ts'
import { exportSheet } from './export-sheet.ts'
import { sendFile } from './send-file.ts'
import { writeWorkbook } from './write-workbook.ts'

const tags = ['catalogue']
const exported = { action: 'catalogue.entry.export' }

/** The template, and any filtered list in the layouts that the import takes. */
export function sheetRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/import-template.xlsx',
    {
      config: { action: 'catalogue.import.read' },
      schema: { tags, summary: '导入模板', response: { 200: fileOf('xlsx 文件', XLSX) } },
    },
    async (_request, reply) => {
      const columns = await findColumns(deps.db)
      const pages = Readable.from([{ columns, rows: [columns.map(({ title }) => title)] }])
      return sendFile(reply, XLSX, '目录导入模板.xlsx', writeWorkbook(pages, true))
    },
  )
  app.get(
    '/v1/catalogue/entries.xlsx',
    {
      config: exported,
      schema: {
        tags,
        summary: '按导入模板导出目录',
        querystring: FilterQuery,
        response: { 200: fileOf('xlsx 文件', XLSX) },
      },
    },
    async (request, reply) => {
      const pages = exportSheet(deps, request.subject, settleFilter(deps, request.query))
      return sendFile(reply, XLSX, '目录.xlsx', writeWorkbook(pages, false))
    },
  )
  app.get(
    '/v1/catalogue/sheet.csv',
    {
      config: exported,
      schema: {
        tags,
        summary: '按导入模板导出目录（CSV）',
        querystring: FilterQuery,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
      },
    },
    async (request, reply) => {
      const pages = exportSheet(deps, request.subject, settleFilter(deps, request.query))
      return sendFile(reply, 'text/csv; charset=utf-8', '目录.csv', Readable.from(csvOf(pages)))
    },
  )
  app.get(
    '/v1/catalogue/sheet.json',
    {
      config: exported,
      schema: {
        tags,
        summary: '导出目录（JSON，可再导入）',
        querystring: FilterQuery,
        response: { 200: fileOf('目录对象的数组', 'application/json') },
      },
    },
    async (request, reply) => {
      const pages = exportJson(deps, request.subject, settleFilter(deps, request.query))
      return sendFile(reply, 'application/json; charset=utf-8', '目录.json', Readable.from(pages))
    },
  )
}

async function* csvOf(pages: ReturnType<typeof exportSheet>): AsyncGenerator<string> {
  yield '\uFEFF'
  for await (const { rows } of pages) yield rows.map(csvLine).join('')
}
