import { type App, PageQuery } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { scopeOf } from '../scope-of.ts'
import { cancelRun } from './cancel-run.ts'
import { retryRun } from './retry-run.ts'
import type { Run } from './run.ts'
import { listLines } from './run-line.store.ts'
import { RunCounts, RunLinePage, RunPage, RunQuery, RunView, StartRunBody } from './run.schema.ts'
import { countRuns, findRun, listRuns } from './run.store.ts'
import { startRun } from './start-run.ts'

const tags = ['connection']
const params = z.object({ run: z.string().max(60) })
const read = { action: 'connection.plan.read' }
const config = { action: 'connection.plan.run' }
const view = ({ digests, ...run }: Run) => ({ ...run, source: digests?.whole ?? null })

/** `/v1/connection/runs`: what the plans did, step by step. */
export function runRoutes(app: App, deps: ConnectionDeps): void {
  async function open(id: string, subject: Subject): Promise<Run> {
    const run = await findRun(deps.db, id)
    if (!run) throw error('CONNECTION_RUN_NOT_FOUND', { run: id })
    deps.policy.assert('connection.plan.read', { subject, resource: run })
    return run
  }
  app.post(
    '/v1/connection/plans/:plan/runs',
    {
      config,
      schema: {
        params: z.object({ plan: z.string().max(60) }),
        body: StartRunBody,
        response: { 202: RunView },
        summary: '立即同步或补采',
        tags,
      },
    },
    async ({ subject, params: { plan }, body }, reply) =>
      reply.code(202).send(view(await startRun(deps, subject, { plan, ...body }))),
  )
  app.get(
    '/v1/connection/runs',
    { config: read, schema: { querystring: RunQuery, response: { 200: RunPage }, summary: '同步批次列表', tags } },
    async ({ subject, query }) => {
      const page = await listRuns(deps.db, { ...query, provider: scopeOf(subject) ?? query.provider })
      return { ...page, items: page.items.map(view) }
    },
  )
  app.get(
    '/v1/connection/run-counts',
    { config: read, schema: { response: { 200: RunCounts }, summary: '各状态的同步批次数', tags } },
    ({ subject }) => countRuns(deps.db, scopeOf(subject)),
  )
  app.get(
    '/v1/connection/runs/:run',
    { config: read, schema: { params, response: { 200: RunView }, summary: '同步批次详情', tags } },
    async ({ subject, params: { run } }) => view(await open(run, subject)),
  )
  app.get(
    '/v1/connection/runs/:run/lines',
    {
      config: read,
      schema: { params, querystring: PageQuery, response: { 200: RunLinePage }, summary: '同步批次日志', tags },
    },
    async ({ subject, params: { run }, query }) => listLines(deps.db, (await open(run, subject)).id, query),
  )
  app.post(
    '/v1/connection/runs/:run/cancel',
    { config, schema: { params, response: { 202: RunView }, summary: '取消同步', tags } },
    async ({ subject, params: { run } }, reply) => reply.code(202).send(view(await cancelRun(deps, subject, run))),
  )
  app.post(
    '/v1/connection/runs/:run/retry',
    { config, schema: { params, response: { 202: RunView }, summary: '重试失败的同步', tags } },
    async ({ subject, params: { run } }, reply) => reply.code(202).send(view(await retryRun(deps, subject, run))),
  )
}
