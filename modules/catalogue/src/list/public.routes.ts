import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import { listEntries } from './entry-list.store.ts'
import { PublicEntry, PublicPage, PublicQuery } from './list.schema.ts'

const config = { action: 'catalogue.public.read' }
const tags = ['catalogue']
const PUBLIC = { all: false, org: null }

/** `/v1/catalogue/public/entries`: published entries of the opening attributes 1 and 2, reduced, for everybody. */
export function publicRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/public/entries',
    {
      config,
      schema: { querystring: PublicQuery, response: { 200: PublicPage }, summary: '可开放目录列表', tags },
    },
    async (request) => {
      const { after, ...filter } = request.query
      const rows = await listEntries(deps.db, PUBLIC, {
        ...filter,
        published: true,
        openTypes: [1, 2],
        after: readCursor(after, ['number', 'text']),
      })
      return toPage(rows, filter.limit, (e) => [e.updatedAt.getTime(), e.id])
    },
  )
  app.get(
    '/v1/catalogue/public/entries/:id',
    {
      config,
      schema: {
        params: z.object({ id: z.string().max(60) }),
        response: { 200: PublicEntry },
        summary: '可开放目录详情',
        tags,
      },
    },
    async (request) => {
      const entry = await findEdition(deps.db, request.params.id, 'live')
      if (!entry || entry.openType === 3) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: request.params.id })
      return { ...entry, items: entry.items.filter((item) => item.openable) }
    },
  )
}
