import { inTx } from '@shuyuan/db'
import { type App, Instant, line } from '@shuyuan/http'
import { z } from 'zod'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { Narrowing, Question } from '../query/search.schema.ts'
import { keepSearch } from './keep-search.ts'
import { deleteSavedSearch, listSavedSearches } from './saved-search.store.ts'

const Filters = z
  .partialRecord(z.enum(Narrowing.keyof().options), z.string().max(1000))
  .refine((filters) => Narrowing.safeParse(filters).success, '筛选条件应能用于检索')
  .transform((filters) => filters as Record<string, string>)
const Body = z
  .object({ title: line(60), question: Question, filters: Filters.default({}), notice: z.boolean().default(true) })
  .meta({ id: 'CatalogueSavedSearchBody' })
const View = z
  .object({
    id: z.string(),
    title: z.string(),
    question: z.string(),
    filters: z.record(z.string(), z.string()),
    notice: z.boolean(),
    seenAt: Instant,
    createdAt: Instant,
  })
  .meta({ id: 'CatalogueSavedSearch' })
const config = { action: 'catalogue.search.save' }
const tags = ['catalogue']

/** `/v1/catalogue/searches`: what a person keeps; nobody sees another's. */
export function savedSearchRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/searches',
    { config, schema: { response: { 200: z.object({ items: z.array(View) }) }, summary: '收藏的检索', tags } },
    async (request) => ({ items: await listSavedSearches(deps.db, request.subject.id) }),
  )
  app.post(
    '/v1/catalogue/searches',
    { config, schema: { body: Body, response: { 201: View }, summary: '收藏检索', tags } },
    async (request, reply) => reply.code(201).send(await keepSearch(deps, request.subject, request.body)),
  )
  app.delete(
    '/v1/catalogue/searches/:id',
    {
      config,
      schema: {
        params: z.object({ id: z.string().max(60) }),
        response: { 204: z.null() },
        summary: '取消收藏检索',
        tags,
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const gone = await inTx(deps.db, (tx) => deleteSavedSearch(tx, request.subject.id, id))
      if (!gone) throw error('CATALOGUE_SAVED_SEARCH_NOT_FOUND', { search: id })
      return reply.code(204).send(null)
    },
  )
}
