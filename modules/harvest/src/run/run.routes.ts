import { type App, PageQuery } from '@shuyuan/http'
import { z } from 'zod'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import refusals from '../record/refusals.json' with { type: 'json' }
import { RefusalPage, RunPage, RunQuery, RunView, StartRunBody } from './run.schema.ts'
import { isDead } from './is-dead.ts'
import { findRun, listRefusals, listRuns } from './run.store.ts'
import { startRun } from './start-run.ts'

const tags = ['harvest']
const config = { action: 'harvest.source.read' }
const params = z.object({ run: z.string().max(60) })
const texts: Record<string, string> = refusals

/** `/v1/harvest/runs`: readings of the sources and their reports. */
export function runRoutes(app: App, deps: HarvestDeps): void {
  app.post(
    '/v1/harvest/sources/:source/runs',
    {
      config: { action: 'harvest.source.run' },
      schema: {
        params: z.object({ source: z.string().max(60) }),
        body: StartRunBody,
        response: { 202: z.object({ run: RunView, job: z.string() }) },
        summary: '开始采集',
        tags,
      },
    },
    async ({ subject, params: { source }, body }, reply) =>
      reply.code(202).send(await startRun(deps, subject, { source, ...body })),
  )
  app.get(
    '/v1/harvest/runs',
    { config, schema: { querystring: RunQuery, response: { 200: RunPage }, summary: '采集批次列表', tags } },
    ({ query }) => listRuns(deps.db, query),
  )
  app.get(
    '/v1/harvest/runs/:run',
    { config, schema: { params, response: { 200: RunView }, summary: '采集报告', tags } },
    async (request) => {
      const run = await findRun(deps.db, request.params.run)
      if (!run) throw error('HARVEST_RUN_NOT_FOUND', { run: request.params.run })
      return (await isDead(deps, run)) ? { ...run, state: 'cancelled' as const } : run
    },
  )
  app.get(
    '/v1/harvest/runs/:run/refusals',
    {
      config,
      schema: { params, querystring: PageQuery, response: { 200: RefusalPage }, summary: '没有采用的条目及原因', tags },
    },
    async ({ params: { run }, query }) => {
      if (!(await findRun(deps.db, run))) throw error('HARVEST_RUN_NOT_FOUND', { run })
      const page = await listRefusals(deps.db, run, query)
      return { ...page, items: page.items.map((row) => ({ ...row, text: texts[row.reason] ?? row.reason })) }
    },
  )
}
