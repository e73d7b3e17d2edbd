import { type App, line, PageQuery, pageOf, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openDataset } from '../rule/edit-access.ts'
import { DiscoverySchema, SignalSchema, SuspectSchema } from './discovery.schema.ts'
import { findDiscovery, listDiscoveries } from './discovery.store.ts'
import { ownOrg } from './own-org.ts'
import { requestDiscovery } from './request-discovery.ts'
import { clearSuspect } from './suspect/clear-suspect.ts'
import { listSuspects } from './suspect/list-suspects.ts'

const OfDiscovery = z.object({ discovery: z.string().max(60) })

/** Looks at data without labels: start one, see what it found. */
export function discoveryRoutes(app: App, deps: QualityDeps): void {
  app.post(
    '/v1/quality/discoveries',
    {
      config: { action: 'quality.discovery.run' },
      schema: {
        summary: '开始发现规则与疑似错误',
        body: z.object({
          datasets: z.array(z.string().max(60)).min(1, '请至少选择一个数据集').max(300, '一次最多 300 个数据集'),
        }),
        response: { 202: z.object({ job: z.string() }) },
      },
    },
    async (request, reply) =>
      reply.code(202).send(await requestDiscovery(deps, request.subject, request.body.datasets)),
  )

  app.get(
    '/v1/quality/discoveries',
    {
      config: { action: 'quality.discovery.read' },
      schema: {
        summary: '规则发现记录',
        querystring: PageQuery.extend({ dataset: z.string().max(60).optional() }),
        response: { 200: pageOf(DiscoverySchema) },
      },
    },
    async ({ subject, query: { dataset, limit, after } }) => {
      const before = readCursor(after, ['number'])?.[0] ?? null
      const found = await listDiscoveries(deps.db, { dataset, org: ownOrg(subject), limit, before })
      return toPage(found, limit, (each) => [each.seq])
    },
  )

  app.get(
    '/v1/quality/discoveries/:discovery',
    {
      config: { action: 'quality.discovery.read' },
      schema: { summary: '一次规则发现', params: OfDiscovery, response: { 200: DiscoverySchema } },
    },
    async ({ subject, params }) => {
      const discovery = await findDiscovery(deps.db, params.discovery)
      if (!discovery) throw error('QUALITY_DISCOVERY_NOT_FOUND', params)
      await openDataset(deps, subject, 'quality.discovery.read', discovery.dataset)
      return discovery
    },
  )

  app.get(
    '/v1/quality/discoveries/:discovery/suspects',
    {
      config: { action: 'quality.discovery.read' },
      schema: {
        summary: '疑似错误的单元格（按权限脱敏）',
        params: OfDiscovery,
        querystring: PageQuery.extend({ column: z.string().max(200).optional(), signal: SignalSchema.optional() }),
        response: { 200: pageOf(SuspectSchema) },
      },
    },
    (request) => listSuspects(deps, request.subject, { ...request.params, ...request.query }),
  )

  app.post(
    '/v1/quality/discoveries/:discovery/suspects/clear',
    {
      config: { action: 'quality.suggestion.decide' },
      schema: {
        summary: '疑似错误核实无误，不再提示',
        params: OfDiscovery,
        body: z.object({
          row: z.number().int().min(0),
          column: line(200),
          reason: line(500).min(1, '请写明为什么这个值是对的'),
        }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await clearSuspect(deps, request.subject, { ...request.params, ...request.body })
      return reply.code(204).send(null)
    },
  )
}
