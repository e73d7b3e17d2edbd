import { type App, pageOf } from '@shuyuan/http'
import { openDoubts } from '@shuyuan/ticket'
import { z } from 'zod'
import type { OpendataDeps } from '../deps.ts'
import { openPublication } from '../publication/open-publication.ts'
import {
  DatasetQuery,
  Facets,
  OpenDataset,
  OpenDatasetDetail,
  RowsPage,
  RowsQuery,
} from '../publication/publication.schema.ts'
import { listPublications, publicationFacets, sumUsage } from '../publication/publication.store.ts'
import { readRows } from './read-rows.ts'
import { countUse } from './count-use.ts'

const Params = z.object({ id: z.string().max(100) })
const tags = ['opendata']
/** What everyone may read without signing in; the portal's pages are made of the same answers. */
export function datasetRoutes(app: App, deps: OpendataDeps): void {
  app.get(
    '/v1/opendata/datasets',
    {
      config: { action: 'opendata.dataset.list' },
      schema: {
        summary: '检索开放数据集',
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
      schema: { summary: '开放数据集的分面计数', tags, operationId: 'getOpenFacets', response: { 200: Facets } },
    },
    async () => publicationFacets(deps.db),
  )
  app.get(
    '/v1/opendata/datasets/:id',
    {
      config: { action: 'opendata.dataset.read' },
      schema: {
        summary: '一个开放数据集',
        tags,
        operationId: 'getOpenDataset',
        params: Params,
        response: { 200: OpenDatasetDetail },
      },
    },
    async (request) => {
      const publication = await openPublication(deps, request.params.id)
      await countUse(deps, publication, 'view')
      const doubted = (await openDoubts(deps.db, publication.dataset)).size
      return { ...publication, doubted, usage: await sumUsage(deps.db, publication.id) }
    },
  )
  app.get(
    '/v1/opendata/datasets/:id/rows',
    {
      config: { action: 'opendata.dataset.read' },
      schema: {
        summary: '预览与查询开放数据',
        tags,
        operationId: 'listOpenRows',
        params: Params,
        querystring: RowsQuery,
        response: { 200: RowsPage },
      },
    },
    async (request) => {
      const publication = await openPublication(deps, request.params.id)
      if (!request.query.preview) await countUse(deps, publication, 'api')
      return readRows(deps, request.subject, publication, request.query)
    },
  )
}
