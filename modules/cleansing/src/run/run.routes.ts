import { type App, PageQuery, pageOf } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPipeline } from '../pipeline/open-pipeline.ts'
import { OfPipeline } from '../pipeline/pipeline.schema.ts'
import { findPipeline } from '../pipeline/pipeline.store.ts'
import { PreviewSchema } from '../preview/preview.schema.ts'
import { followJob } from './follow-job.ts'
import { listSamples } from './list-samples.ts'
import type { Run } from './run.ts'
import { OfRun, RunSchema } from './run.schema.ts'
import { findRun, listRuns } from './run.store.ts'
import { startRun } from './start-run.ts'

const tags = ['cleansing']

/** Runs of pipelines: asked for, followed, and looked into. */
export function runRoutes(app: App, deps: CleansingDeps): void {
  app.post(
    '/v1/cleansing/pipelines/:pipeline/runs',
    {
      config: { action: 'cleansing.run.start' },
      schema: {
        tags,
        summary: '运行清洗流程',
        params: OfPipeline,
        body: z.object({ version: z.string().max(60).optional(), again: z.boolean().optional() }).default({}),
        response: { 202: RunSchema },
      },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(202).send(await shown(deps, await startRun(deps, subject, { ...params, ...body }))),
  )
  app.get(
    '/v1/cleansing/runs',
    {
      config: { action: 'cleansing.pipeline.list' },
      schema: {
        tags,
        summary: '清洗运行记录',
        querystring: PageQuery.extend({ pipeline: z.string().max(60).optional() }),
        response: { 200: pageOf(RunSchema) },
      },
    },
    async ({ subject, query }) => {
      const all = ['bureau', 'auditor'].some((role) => subject.roles.includes(role))
      const { items, next } = await listRuns(deps.db, { ...query, provider: all ? undefined : (subject.org ?? '') })
      return { items: await Promise.all(items.map((run) => shown(deps, run))), next }
    },
  )
  app.get(
    '/v1/cleansing/runs/:run',
    {
      config: { action: 'cleansing.run.read' },
      schema: { tags, summary: '清洗运行', params: OfRun, response: { 200: RunSchema } },
    },
    async ({ subject, params }) => shown(deps, await openRun(deps, subject, params.run)),
  )
  app.get(
    '/v1/cleansing/runs/:run/samples',
    {
      config: { action: 'cleansing.rows.preview' },
      schema: {
        tags,
        summary: '某一步改动、剔出或筛除的样例行（按权限脱敏）',
        params: OfRun,
        querystring: z.object({ step: z.coerce.number().int().min(0).max(100) }),
        response: { 200: PreviewSchema },
      },
    },
    async ({ subject, params, query }) =>
      listSamples(deps, subject, { run: await openRun(deps, subject, params.run), step: query.step }),
  )
}

async function openRun(deps: CleansingDeps, subject: Subject, id: string): Promise<Run> {
  const run = await findRun(deps.db, id)
  if (!run) throw error('CLEANSING_RUN_NOT_FOUND', { id })
  await openPipeline(deps, subject, run.pipeline, 'pipeline.read')
  return run
}

async function shown(deps: CleansingDeps, found: Run) {
  const run = await followJob(deps, deps.db, found)
  const pipeline = await findPipeline(deps.db, run.pipeline)
  return {
    ...run,
    pipelineName: pipeline?.name ?? '',
    inputDataset: pipeline?.input ?? '',
    outputDataset: pipeline?.output ?? null,
    balanced: run.rowsIn === run.rowsOut + run.rowsRejected + run.rowsDropped,
  }
}
