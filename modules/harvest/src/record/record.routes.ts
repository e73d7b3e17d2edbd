import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { HarvestDeps } from '../deps.ts'
import { scopeOf } from '../scope-of.ts'
import { adoptRecord } from './adopt-record.ts'
import { adoptRecords } from './adopt-records.ts'
import { AdoptBody, AdoptedView, AdoptManyBody, RecordPage, RecordQuery, RecordView } from './record.schema.ts'
import { listRecords } from './record.store.ts'
import { showRecord } from './show-record.ts'

const tags = ['harvest']
const params = z.object({ record: z.string().max(60) })

/** `/v1/harvest/records`: what was harvested, and making entries of it. */
export function recordRoutes(app: App, deps: HarvestDeps): void {
  app.get(
    '/v1/harvest/records',
    {
      config: { action: 'harvest.record.read' },
      schema: { querystring: RecordQuery, response: { 200: RecordPage }, summary: '采集条目列表', tags },
    },
    ({ subject, query }) => listRecords(deps.db, { ...query, provider: scopeOf(subject) }),
  )
  app.get(
    '/v1/harvest/records/:record',
    {
      config: { action: 'harvest.record.read' },
      schema: { params, response: { 200: RecordView }, summary: '采集条目与本地目录对照', tags },
    },
    (request) => showRecord(deps, request.params.record),
  )
  app.post(
    '/v1/harvest/records/:record/adopt',
    {
      config: { action: 'harvest.record.adopt' },
      schema: {
        params,
        body: AdoptBody,
        response: { 201: z.object({ entry: z.string() }) },
        summary: '采纳为目录草稿',
        tags,
      },
    },
    async ({ subject, params: { record }, body }, reply) => {
      const { id } = await adoptRecord(deps, subject, { record, ...body })
      return reply.code(201).send({ entry: id })
    },
  )
  app.post(
    '/v1/harvest/records/adopt',
    {
      config: { action: 'harvest.record.adopt' },
      schema: { body: AdoptManyBody, response: { 200: AdoptedView }, summary: '批量采纳为目录草稿', tags },
    },
    async ({ subject, body }) => ({ items: await adoptRecords(deps, subject, body.records) }),
  )
}
