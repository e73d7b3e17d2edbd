import { type App, Instant, line } from '@shuyuan/http'
import { z } from 'zod'
import type { CatalogueDeps } from '../../deps.ts'
import { removeSynonym } from './remove-synonym.ts'
import { saveSynonym } from './save-synonym.ts'
import { listSynonyms } from './synonym.store.ts'

const Body = z
  .object({ words: z.array(line(40)).min(2, '至少两个词').max(20), active: z.boolean().default(true) })
  .meta({ id: 'CatalogueSynonymBody' })
const View = z
  .object({
    id: z.string(),
    words: z.array(z.string()),
    active: z.boolean(),
    updatedBy: z.string(),
    updatedAt: Instant,
  })
  .meta({ id: 'CatalogueSynonym' })
const params = z.object({ id: z.string().max(60) })
const config = { action: 'catalogue.synonym.edit' }
const tags = ['catalogue']

/** `/v1/catalogue/synonyms`: words that find the same, kept by the bureau. */
export function synonymRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/synonyms',
    {
      config: { action: 'catalogue.synonym.read' },
      schema: { response: { 200: z.object({ items: z.array(View) }) }, summary: '同义词', tags },
    },
    async () => ({ items: await listSynonyms(deps.db) }),
  )
  app.post(
    '/v1/catalogue/synonyms',
    { config, schema: { body: Body, response: { 201: View }, summary: '新增同义词组', tags } },
    async (request, reply) => reply.code(201).send(await saveSynonym(deps, request.subject, request.body)),
  )
  app.put(
    '/v1/catalogue/synonyms/:id',
    { config, schema: { params, body: Body, response: { 200: View }, summary: '修改同义词组', tags } },
    (request) => saveSynonym(deps, request.subject, { ...request.params, ...request.body }),
  )
  app.delete(
    '/v1/catalogue/synonyms/:id',
    { config, schema: { params, response: { 204: z.null() }, summary: '删除同义词组', tags } },
    async (request, reply) => {
      await removeSynonym(deps, request.subject, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
