import { type App, PageQuery } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { scopeOf } from '../scope-of.ts'
import { acceptShape } from './accept-shape.ts'
import type { Capture } from './capture.ts'
import {
  CaptureLinePage,
  CapturePage,
  CaptureQuery,
  CaptureView,
  CheckBody,
  CurrentRows,
  FindingList,
  LagQuery,
  LagSeries,
  NewCaptureBody,
  PartitionBody,
  QueuedJob,
  ReasonBody,
  SegmentPage,
  SegmentQuery,
  SteerBody,
} from './capture.schema.ts'
import { findCapture, findCaptureTable, listCaptures, listCaptureTables } from './capture.store.ts'
import { listLag, listLines } from './capture-line.store.ts'
import { checkCapture } from './check-capture.ts'
import { queueCompaction } from './compact/plan-compaction.ts'
import { createCapture } from './create-capture.ts'
import { queueReconciliation } from './queue-reconciliation.ts'
import { previewCurrent } from './preview-current.ts'
import { listSegments } from './segment/segment.store.ts'
import { steerCapture } from './steer-capture.ts'
import { viewCapture } from './view-capture.ts'

const tags = ['connection']
const params = z.object({ capture: z.string().max(60) })
const ofDataset = z.object({ dataset: z.string().max(60) })
const read = { action: 'connection.capture.read' }
const config = { action: 'connection.capture.edit' }

/** `/v1/connection/captures`: following the changes of a source. */
export function captureRoutes(app: App, deps: ConnectionDeps): void {
  const shown = async (capture: Capture) => viewCapture(capture, await listCaptureTables(deps.db, capture.id))
  async function open(id: string, subject: Subject): Promise<Capture> {
    const capture = await findCapture(deps.db, id)
    if (!capture) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: id })
    deps.policy.assert('connection.capture.read', { subject, resource: capture })
    return capture
  }
  app.post(
    '/v1/connection/capture-checks',
    { config, schema: { body: CheckBody, response: { 200: FindingList }, summary: '变更捕获就绪检查', tags } },
    async ({ body }) => ({ items: await checkCapture(deps, body) }),
  )
  app.post(
    '/v1/connection/captures',
    { config, schema: { body: NewCaptureBody, response: { 201: CaptureView }, summary: '建立变更捕获', tags } },
    async ({ subject, body }, reply) => reply.code(201).send(await shown(await createCapture(deps, subject, body))),
  )
  app.get(
    '/v1/connection/captures',
    {
      config: read,
      schema: { querystring: CaptureQuery, response: { 200: CapturePage }, summary: '变更捕获列表', tags },
    },
    async ({ subject, query }) => {
      const page = await listCaptures(deps.db, { ...query, provider: scopeOf(subject) ?? query.provider ?? null })
      return { ...page, items: await Promise.all(page.items.map(shown)) }
    },
  )
  app.get(
    '/v1/connection/captures/:capture',
    { config: read, schema: { params, response: { 200: CaptureView }, summary: '变更捕获', tags } },
    async ({ subject, params: { capture } }) => shown(await open(capture, subject)),
  )
  app.post(
    '/v1/connection/captures/:capture/steer',
    {
      config,
      schema: {
        params,
        body: SteerBody,
        response: { 200: CaptureView },
        summary: '暂停、恢复、重新快照或结束捕获',
        tags,
      },
    },
    async ({ subject, params: { capture }, body }) => shown(await steerCapture(deps, subject, capture, body)),
  )
  app.get(
    '/v1/connection/captures/:capture/segments',
    {
      config: read,
      schema: { params, querystring: SegmentQuery, response: { 200: SegmentPage }, summary: '变更分段', tags },
    },
    async ({ subject, params: { capture }, query }) =>
      listSegments(deps.db, { ...query, capture: (await open(capture, subject)).id }),
  )
  app.get(
    '/v1/connection/captures/:capture/lines',
    {
      config: read,
      schema: { params, querystring: PageQuery, response: { 200: CaptureLinePage }, summary: '捕获日志', tags },
    },
    async ({ subject, params: { capture }, query }) =>
      listLines(deps.db, { ...query, capture: (await open(capture, subject)).id }),
  )
  app.get(
    '/v1/connection/captures/:capture/lag',
    {
      config: read,
      schema: { params, querystring: LagQuery, response: { 200: LagSeries }, summary: '捕获延迟（逐分钟）', tags },
    },
    async ({ subject, params: { capture }, query }) => {
      const since = new Date(deps.clock.now().getTime() - query.hours * 3_600_000)
      return { items: await listLag(deps.db, (await open(capture, subject)).id, since) }
    },
  )
  app.get(
    '/v1/connection/captured/:dataset/rows',
    {
      config: read,
      schema: {
        params: ofDataset,
        querystring: PageQuery,
        response: { 200: CurrentRows },
        summary: '此刻的数据（基线加变更，按权限脱敏）',
        tags,
      },
    },
    ({ subject, params: { dataset }, query }) => previewCurrent(deps, subject, { dataset, ...query }),
  )
  app.post(
    '/v1/connection/captured/:dataset/versions',
    {
      config,
      schema: { params: ofDataset, response: { 202: QueuedJob }, summary: '立即由变更生成数据版本', tags },
    },
    async ({ subject, params: { dataset } }, reply) => {
      const table = await findCaptureTable(deps.db, dataset)
      if (!table) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: dataset })
      const capture = await open(table.capture, subject)
      deps.policy.assert('connection.capture.edit', { subject, resource: capture })
      return reply.code(202).send({ job: await queueCompaction(deps, capture.provider, dataset) })
    },
  )
  app.post(
    '/v1/connection/captured/:dataset/reconcile',
    {
      config,
      schema: {
        params: ofDataset,
        body: PartitionBody,
        response: { 202: z.object({ job: z.string() }) },
        summary: '此刻的数据与源库对账',
        tags,
      },
    },
    async ({ subject, params: { dataset }, body }, reply) =>
      reply.code(202).send(await queueReconciliation(deps, subject, { dataset, ...body })),
  )
  app.post(
    '/v1/connection/captured/:dataset/structure',
    {
      config,
      schema: {
        params: ofDataset,
        body: ReasonBody,
        response: { 200: CaptureView },
        summary: '接受源表结构变化',
        tags,
      },
    },
    async ({ subject, params: { dataset }, body }) => shown(await acceptShape(deps, subject, { dataset, ...body })),
  )
}
