import { inTx } from '@shuyuan/db'
import { type App, pageOf } from '@shuyuan/http'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { createDataset } from './create-dataset.ts'
import { DatasetParams, DatasetQuery, DatasetSchema, EditColumns, NewDataset } from './dataset.schema.ts'
import { findDataset, listDatasets } from './dataset.store.ts'
import { editColumns } from './edit-columns.ts'

const tags = ['intake']

export function datasetRoutes(app: App, deps: IntakeDeps): void {
  app.post(
    '/v1/intake/datasets',
    {
      config: { action: 'intake.dataset.edit' },
      schema: { tags, summary: '登记数据集', body: NewDataset, response: { 201: DatasetSchema } },
    },
    async ({ subject, body }, reply) =>
      reply.code(201).send(await inTx(deps.db, (tx) => createDataset(deps, tx, subject, body))),
  )
  app.get(
    '/v1/intake/datasets',
    {
      config: { action: 'intake.dataset.read' },
      schema: { tags, summary: '数据集列表', querystring: DatasetQuery, response: { 200: pageOf(DatasetSchema) } },
    },
    async ({ subject, query }) => {
      // A provider's list holds its own datasets; whoever may read any dataset may narrow as they like.
      const all = deps.policy.decide('intake.dataset.read', { subject, resource: { provider: '' } }).allow
      return listDatasets(deps.db, all ? query : { ...query, provider: subject.org ?? '-' })
    },
  )
  app.get(
    '/v1/intake/datasets/:dataset',
    {
      config: { action: 'intake.dataset.read' },
      schema: { tags, summary: '数据集', params: DatasetParams, response: { 200: DatasetSchema } },
    },
    async ({ subject, params }) => {
      const dataset = await findDataset(deps.db, params.dataset)
      if (!dataset) throw error('INTAKE_DATASET_NOT_FOUND', { id: params.dataset })
      deps.policy.assert('intake.dataset.read', { subject, resource: dataset })
      return dataset
    },
  )
  app.put(
    '/v1/intake/datasets/:dataset/columns',
    {
      config: { action: 'intake.dataset.edit' },
      schema: {
        tags,
        summary: '修改字段（生成新的修订）',
        params: DatasetParams,
        body: EditColumns,
        response: { 200: DatasetSchema },
      },
    },
    ({ subject, params, body }) => editColumns(deps, subject, { ...params, ...body }),
  )
}
