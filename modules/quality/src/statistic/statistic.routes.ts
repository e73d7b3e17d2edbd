import { type App, line } from '@shuyuan/http'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { listDisputes } from './dispute.store.ts'
import { openDispute } from './open-dispute.ts'
import { saveStatistic } from './save-statistic.ts'
import { ComparisonSchema, DefinitionBody, DisputeSchema, StatisticSchema } from './statistic.schema.ts'
import { findStatistic, listStatistics, listStatisticVersions } from './statistic.store.ts'
import { compareStatistics } from './statistic.ts'

const tags = ['quality']
const OfStatistic = z.object({ statistic: z.string().max(60) })
const READ = { action: 'quality.statistic.read' }
const EDIT = { action: 'quality.statistic.edit' }

/** Statistical items of departments, their differences, and the task of agreeing on one definition. */
export function statisticRoutes(app: App, deps: QualityDeps): void {
  app.get(
    '/v1/quality/statistics',
    {
      config: READ,
      schema: {
        tags,
        summary: '统计指标的口径',
        querystring: z.object({ org: z.string().max(60).optional(), q: z.string().max(100).optional() }),
        response: { 200: z.object({ items: z.array(StatisticSchema) }) },
      },
    },
    async (request) => ({ items: await listStatistics(deps.db, request.query) }),
  )
  app.get(
    '/v1/quality/statistics/comparisons',
    {
      config: READ,
      schema: {
        tags,
        summary: '同名指标的口径对照',
        response: { 200: z.object({ items: z.array(ComparisonSchema) }) },
      },
    },
    async () => {
      const disputes = await listDisputes(deps.db)
      return {
        items: compareStatistics(await listStatistics(deps.db)).map((one) => ({
          ...one,
          dispute: disputes.find((d) => d.nameKey === one.key) ?? null,
        })),
      }
    },
  )
  app.post(
    '/v1/quality/statistics/disputes',
    {
      config: { action: 'quality.statistic.settle' },
      schema: {
        tags,
        summary: '发起口径协调',
        body: z.object({ name: line(100), lead: line(60).describe('牵头部门') }),
        response: { 201: DisputeSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await openDispute(deps, request.subject, request.body)),
  )
  app.post(
    '/v1/quality/statistics',
    {
      config: EDIT,
      schema: {
        tags,
        summary: '登记指标口径',
        body: DefinitionBody.extend({ org: line(60) }),
        response: { 201: StatisticSchema },
      },
    },
    async (request, reply) => {
      const { org, ...definition } = request.body
      return reply.code(201).send(await saveStatistic(deps, request.subject, { org, definition, version: 0 }))
    },
  )
  app.get(
    '/v1/quality/statistics/:statistic',
    {
      config: READ,
      schema: {
        tags,
        summary: '指标口径与历次版本',
        params: OfStatistic,
        response: { 200: z.object({ current: StatisticSchema, versions: z.array(StatisticSchema) }) },
      },
    },
    async (request) => {
      const current = await findStatistic(deps.db, request.params.statistic)
      if (!current) throw error('QUALITY_STATISTIC_NOT_FOUND', request.params)
      return { current, versions: await listStatisticVersions(deps.db, current.id) }
    },
  )
  app.put(
    '/v1/quality/statistics/:statistic',
    {
      config: EDIT,
      schema: {
        tags,
        summary: '修改或停用指标口径',
        params: OfStatistic,
        body: DefinitionBody.extend({
          version: z.number().int().min(1).describe('修改前的版本'),
          retire: z.boolean().default(false),
        }),
        response: { 200: StatisticSchema },
      },
    },
    (request) => {
      const { version, retire, ...definition } = request.body
      const id = request.params.statistic
      return saveStatistic(deps, request.subject, { id, org: '', definition, version, retire })
    },
  )
}
