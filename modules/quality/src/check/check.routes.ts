import { type App, fileOf } from '@shuyuan/http'
import { PageQuery, pageOf, readCursor } from '@shuyuan/http'
import { RowMark } from '@shuyuan/intake'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { remedyOf } from '../kind/remedy.ts'
import { indicatorOf } from '../library/indicator.ts'
import { messageOf } from '../library/message-of.ts'
import { knownDataset, openDataset } from '../rule/edit-access.ts'
import { CheckHeadSchema, CheckSchema, ViolationSchema } from './check.schema.ts'
import { findCheck, latestCheck, listChecks } from './check.store.ts'
import type { Check } from './check.ts'
import { exportViolations } from './export-violations.ts'
import { listSamples } from './list-samples.ts'
import { listViolations } from './list-violations.ts'
import { requestCheck } from './request-check.ts'

const OfDataset = z.object({ dataset: z.string().max(60) })
const OfCheck = z.object({ check: z.string().max(60) })

/** Checks of a dataset and what they found. */
export function checkRoutes(app: App, deps: QualityDeps): void {
  app.post(
    '/v1/quality/datasets/:dataset/checks',
    {
      config: { action: 'quality.check.run' },
      schema: {
        summary: '检查一个版本',
        params: OfDataset,
        body: z.object({ version: z.string().max(60).optional() }).default({}),
        response: { 202: z.object({ job: z.string(), check: z.string() }) },
      },
    },
    async (request, reply) => {
      const { subject } = request
      const dataset = await openDataset(deps, subject, 'quality.check.run', request.params.dataset)
      const by = { id: subject.id, org: subject.org }
      return reply
        .code(202)
        .send(await requestCheck(deps, deps.db, { dataset: dataset.id, ...request.body, cause: 'demand' }, by))
    },
  )

  app.get(
    '/v1/quality/datasets/:dataset/checks',
    {
      config: { action: 'quality.check.list' },
      schema: {
        summary: '检查记录',
        params: OfDataset,
        querystring: PageQuery,
        response: { 200: pageOf(CheckHeadSchema) },
      },
    },
    async (request) => {
      await knownDataset(deps, request.params.dataset)
      const { limit, after } = request.query
      const before = readCursor(after, ['number'])?.[0] ?? null
      return toPage(await listChecks(deps.db, { ...request.params, limit, before }), limit, (check) => [check.seq])
    },
  )

  app.get(
    '/v1/quality/datasets/:dataset/checks/latest',
    {
      config: { action: 'quality.check.read' },
      schema: { summary: '最近一次检查', params: OfDataset, response: { 200: CheckSchema } },
    },
    async (request) => {
      const check = await latestCheck(deps.db, request.params.dataset)
      if (!check) throw error('QUALITY_NEVER_CHECKED', request.params)
      return explained(check)
    },
  )

  app.get(
    '/v1/quality/checks/:check',
    {
      config: { action: 'quality.check.read' },
      schema: { summary: '检查结果：逐条规则的准确计数', params: OfCheck, response: { 200: CheckSchema } },
    },
    async (request) => {
      const check = await findCheck(deps.db, request.params.check)
      if (!check) throw error('QUALITY_CHECK_NOT_FOUND', request.params)
      return explained(check)
    },
  )

  app.get(
    '/v1/quality/checks/:check/samples',
    {
      config: { action: 'quality.check.read' },
      schema: {
        summary: '问题样例（按权限脱敏）',
        params: OfCheck,
        response: { 200: z.object({ items: z.array(ViolationSchema), marks: z.array(RowMark) }) },
      },
    },
    (request) => listSamples(deps, request.subject, request.params.check),
  )

  app.get(
    '/v1/quality/checks/:check/violations',
    {
      config: { action: 'quality.violation.list' },
      schema: {
        summary: '问题记录的主键（按权限脱敏）',
        params: OfCheck,
        querystring: PageQuery.extend({ rule: z.string().max(60).optional() }),
        response: { 200: pageOf(ViolationSchema).extend({ marks: z.array(RowMark) }) },
      },
    },
    (request) => listViolations(deps, request.subject, { ...request.params, ...request.query }),
  )

  app.get(
    '/v1/quality/checks/:check/violations/export',
    {
      config: { action: 'quality.violation.export' },
      schema: {
        summary: '导出问题明细（CSV，按权限脱敏）',
        params: OfCheck,
        querystring: z.object({ format: z.enum(['csv', 'ndjson']).default('csv') }),
        response: { 200: fileOf('违规明细', 'text/csv', 'application/x-ndjson') },
      },
    },
    async (request, reply) => {
      const { check } = request.params
      const { format } = request.query
      const lines = await exportViolations(deps, request.subject, { check, format })
      return reply
        .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson')
        .header('content-disposition', `attachment; filename="${check.replace(/\W/g, '')}.${format}"`)
        .send(lines)
    },
  )
}

/** Each result with what it means for the people who must repair. */
function explained(check: Check) {
  const results = check.results.map((result) => ({
    ...result,
    indicator: indicatorOf(result.rule),
    ...messageOf(result.rule),
    remedy: remedyOf(result.obstacle)?.zh ?? null,
  }))
  return { ...check, results }
}
