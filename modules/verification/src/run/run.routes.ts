import { Readable } from 'node:stream'
import { inTx } from '@shuyuan/db'
import { type App, PageQuery, readCursor, fileOf } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { VerificationDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPlan } from '../plan/open-plan.ts'
import { settleConflict } from '../ruling/settle-conflict.ts'
import { exportConflicts } from '../conflict/export-conflicts.ts'
import { listConflicts } from '../conflict/list-conflicts.ts'
import { requestRun } from './request-run.ts'
import {
  ConflictFilterQuery,
  ConflictPage,
  ConflictQuery,
  RunHead,
  RunPage,
  RunView,
  SettleBody,
} from './run.schema.ts'
import { findRun, listRuns } from './run.store.ts'

const tags = ['verification']
const OfPlan = z.object({ plan: z.string().max(60) })
const OfRun = z.object({ run: z.string().max(60) })
const OfConflict = OfRun.extend({ conflict: z.coerce.number().int().min(1) })

/** Comparisons of a plan, and the conflicts they found. */
export function runRoutes(app: App, deps: VerificationDeps): void {
  app.post(
    '/v1/verification/plans/:plan/runs',
    {
      config: { action: 'verification.run.start' },
      schema: { tags, summary: '开始校核', params: OfPlan, response: { 202: RunHead } },
    },
    async ({ subject, params }, reply) => {
      const plan = await openPlan(deps, subject, params.plan, 'verification.run.start')
      const by = { id: subject.id, org: subject.org }
      return reply.code(202).send(await inTx(deps.db, (tx) => requestRun(deps, tx, plan, by)))
    },
  )

  app.get(
    '/v1/verification/plans/:plan/runs',
    {
      config: { action: 'verification.run.read' },
      schema: { tags, summary: '校核记录', params: OfPlan, querystring: PageQuery, response: { 200: RunPage } },
    },
    async ({ subject, params, query }) => {
      const plan = await openPlan(deps, subject, params.plan, 'verification.plan.read')
      const before = readCursor(query.after, ['text'])?.[0] ?? null
      const rows = await listRuns(deps.db, { plan: plan.id, limit: query.limit, before })
      return toPage(rows, query.limit, (run) => [run.id])
    },
  )

  app.get(
    '/v1/verification/runs/:run',
    {
      config: { action: 'verification.run.read' },
      schema: { tags, summary: '校核结果：谁与谁在哪一项上不一致', params: OfRun, response: { 200: RunView } },
    },
    async ({ subject, params }) => {
      const run = await findRun(deps.db, params.run)
      if (!run) throw error('VERIFICATION_RUN_NOT_FOUND', params)
      await openPlan(deps, subject, run.plan, 'verification.run.read')
      return run
    },
  )

  app.get(
    '/v1/verification/runs/:run/conflicts',
    {
      config: { action: 'verification.conflict.read' },
      schema: {
        tags,
        summary: '冲突（按权限脱敏）',
        params: OfRun,
        querystring: ConflictQuery,
        response: { 200: ConflictPage },
      },
    },
    ({ subject, params, query }) => listConflicts(deps, subject, { ...params, ...query }),
  )

  app.get(
    '/v1/verification/runs/:run/conflicts/export',
    {
      config: { action: 'verification.conflict.export' },
      schema: {
        tags,
        summary: '导出冲突（CSV）',
        params: OfRun,
        querystring: ConflictFilterQuery,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
      },
    },
    async ({ subject, params, query }, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${params.run.replace(/\W/g, '')}.csv"`)
        .send(Readable.from(exportConflicts(deps, subject, { ...params, ...query }))),
  )

  app.post(
    '/v1/verification/runs/:run/conflicts/:conflict/settle',
    {
      config: { action: 'verification.conflict.settle' },
      schema: {
        tags,
        summary: '裁定一处冲突',
        params: OfConflict,
        body: SettleBody,
        response: { 201: z.object({ id: z.string() }) },
      },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(201).send(await settleConflict(deps, subject, { ...params, ...body })),
  )
}
