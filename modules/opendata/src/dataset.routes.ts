import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { type App, pageOf } from '@shuyuan/http'
import { civilDate } from '@shuyuan/kernel'
import { z } from 'zod'
import type { OpendataDeps } from './deps.ts'
import { error } from './errors.ts'
import type { Publication } from './publication.ts'
import { DatasetQuery, Facets, OpenDataset, OpenDatasetDetail, RowsPage, RowsQuery } from './publication.schema.ts'
import { countUsage, findPublication, listPublications, publicationFacets, sumUsage } from './publication.store.ts'
import { readRows } from './read-rows.ts'
import { publicationFolder } from './release-version.ts'

const Params = z.object({ id: z.string().max(100) })
const tags = ['opendata']
const MIME = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** What everyone may read without signing in; the portal's pages are made of the same answers. */
export function datasetRoutes(app: App, deps: OpendataDeps): void {
  const online = async (id: string): Promise<Publication> => {
    const publication = await findPublication(deps.db, id)
    if (publication?.state !== 'online') throw error('OPENDATA_NOT_FOUND', { id })
    return publication
  }
  const count = (id: string, kind: 'view' | 'download' | 'api'): Promise<void> =>
    countUsage(deps.db, id, civilDate(deps.clock.now()), kind)

  app.get(
    '/v1/opendata/datasets',
    {
      config: { action: 'opendata.dataset.list' },
      schema: {
        tags,
        operationId: 'listOpenDatasets',
        querystring: DatasetQuery,
        response: { 200: pageOf(OpenDataset) },
      },
    },
    async (request) => listPublications(deps.db, { ...request.query, text: request.query.q, state: 'online' }),
  )
  app.get(
    '/v1/opendata/facets',
    {
      config: { action: 'opendata.dataset.list' },
      schema: { tags, operationId: 'getOpenFacets', response: { 200: Facets } },
    },
    async () => publicationFacets(deps.db),
  )
  app.get(
    '/v1/opendata/datasets/:id',
    {
      config: { action: 'opendata.dataset.read' },
      schema: { tags, operationId: 'getOpenDataset', params: Params, response: { 200: OpenDatasetDetail } },
    },
    async (request) => {
      const publication = await online(request.params.id)
      await count(publication.id, 'view')
      return { ...publication, usage: await sumUsage(deps.db, publication.id) }
    },
  )
  app.get(
    '/v1/opendata/datasets/:id/rows',
    {
      config: { action: 'opendata.dataset.read' },
      schema: {
        tags,
        operationId: 'listOpenRows',
        params: Params,
        querystring: RowsQuery,
        response: { 200: RowsPage },
      },
    },
    async (request) => {
      const publication = await online(request.params.id)
      await count(publication.id, 'api')
      return readRows(deps, publication, request.query)
    },
  )
  app.get(
    '/v1/opendata/datasets/:id/files/:format',
    {
      config: { action: 'opendata.dataset.download' },
      schema: {
        tags,
        operationId: 'downloadOpenDataset',
        params: Params.extend({ format: z.enum(['csv', 'json', 'xlsx']) }),
      },
    },
    async (request, reply) => {
      const { format } = request.params
      const publication = await online(request.params.id)
      const file = publication.files.find((f) => f.format === format)
      if (!file || publication.version === null) throw error('OPENDATA_FORMAT', { format })
      await count(publication.id, 'download')
      const name = encodeURIComponent(`${publication.title}.${format}`)
      return reply
        .type(MIME[format])
        .header('content-length', file.bytes)
        .header('etag', `"${file.sha256}"`)
        .header('content-disposition', `attachment; filename="data.${format}"; filename*=UTF-8''${name}`)
        .send(createReadStream(join(publicationFolder(deps, publication.id), publication.version, `data.${format}`)))
    },
  )
}
