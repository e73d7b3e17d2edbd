import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { StandardsDeps } from '../deps.ts'
import { bundledElements } from '../element/bundled-elements.ts'
import { listOwnTypes, ownColumnTypes } from './column-type.store.ts'
import { dropColumnType } from './drop-column-type.ts'
import type { ColumnSample } from './recognition.ts'
import { ColumnTypeBody, ColumnTypes, RecognizeInput, RecognizeOutput } from './recognition.schema.ts'
import { recognizeColumn } from './recognize-column.ts'
import { saveColumnType } from './save-column-type.ts'

const tags = ['standards']
const params = z.object({ semantic: z.string().max(60) })

/** Recognition of columns, and the types it knows: the bundled ones and the bureau's own. */
export function recognitionRoutes(app: App, deps: StandardsDeps): void {
  app.post(
    '/v1/standards/recognize',
    {
      config: { action: 'standards.column.recognize' },
      schema: { tags, summary: '识别列的含义', body: RecognizeInput, response: { 200: RecognizeOutput } },
    },
    async (request) => {
      const own = await ownColumnTypes(deps.db)
      return { items: request.body.columns.map((column) => recognizeColumn(column as ColumnSample, own)) }
    },
  )
  app.get(
    '/v1/standards/column-types',
    {
      config: { action: 'standards.column-type.read' },
      schema: { tags, summary: '列类型：内置与本地自定义', response: { 200: ColumnTypes } },
    },
    async () => ({ bundled: [...bundledElements()], own: await listOwnTypes(deps.db) }),
  )
  app.put(
    '/v1/standards/column-types/:semantic',
    {
      config: { action: 'standards.column-type.edit' },
      schema: {
        tags,
        summary: '登记自定义列类型',
        params: ColumnTypeBody.pick({ semantic: true }),
        body: ColumnTypeBody.omit({ semantic: true }).meta({ id: 'StandardsColumnTypeWanted' }),
        response: { 200: ColumnTypeBody },
      },
    },
    (request) => saveColumnType(deps, request.subject, { ...request.body, semantic: request.params.semantic }),
  )
  app.delete(
    '/v1/standards/column-types/:semantic',
    {
      config: { action: 'standards.column-type.edit' },
      schema: { tags, summary: '删除自定义列类型', params, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await dropColumnType(deps, request.subject, request.params.semantic)
      return reply.code(204).send(null)
    },
  )
}
