import { Readable } from 'node:stream'
import { type App, fileOf } from '@shuyuan/http'
import type { CatalogueDeps } from '../deps.ts'
import { BookQuery, BookRule, BookView } from './book.schema.ts'
import { exportBook } from './export-book.ts'
import { readBook } from './read-book.ts'
import { setBookRule } from './set-book-rule.ts'

const config = { action: 'catalogue.book.read' }
const tags = ['catalogue']

/** 一本账: what is published, what of it has data behind it, is kept current and used; by any of its dimensions. */
export function bookRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/book',
    {
      config,
      schema: { querystring: BookQuery, response: { 200: BookView }, summary: '一本账：目录、挂接、更新与使用', tags },
    },
    (request) => readBook(deps, request.query),
  )
  app.put(
    '/v1/catalogue/book/rule',
    {
      config: { action: 'catalogue.book.set' },
      schema: { body: BookRule, response: { 200: BookRule }, summary: '设置逾期未更新是否计为未挂接', tags },
    },
    (request) => setBookRule(deps, request.subject, request.body),
  )
  app.get(
    '/v1/catalogue/book.csv',
    {
      config,
      schema: {
        querystring: BookQuery,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
        summary: '导出一本账',
        tags,
      },
    },
    async (request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('一本账.csv')}`)
        .send(Readable.from(exportBook(await readBook(deps, request.query)))),
  )
}
