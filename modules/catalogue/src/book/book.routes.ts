import type { App } from '@shuyuan/http'
import type { CatalogueDeps } from '../deps.ts'
import { makeBook } from './book.ts'
import { BookView } from './book.schema.ts'
import { countBook } from './book.store.ts'

/** 一本账: what is published, what of it has data behind it, department by department. */
export function bookRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/book',
    {
      config: { action: 'catalogue.book.read' },
      schema: { response: { 200: BookView }, summary: '一本账：目录数、已挂接数与挂接率', tags: ['catalogue'] },
    },
    async () => makeBook(await countBook(deps.db)),
  )
}
