import { type App, PageQuery, pageOf, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import { error } from './errors.ts'
import type { Job as JobNoun } from './job.ts'
import { Job, JobLog, JobState } from './job.schema.ts'
import { findLog, listJobs } from './job.store.ts'
import type { JobsDeps } from './module.ts'

const Params = z.object({ id: z.string().max(60) })
const ListQuery = PageQuery.extend({ state: JobState.optional(), origin: z.enum(['people', 'system']).optional() })

/** Everyone sees the own jobs; the bureau, the system administrator and the auditor all of them. */
export function jobRoutes(app: App, deps: JobsDeps): void {
  async function find(id: string, action: string, subject: Subject): Promise<JobNoun> {
    const job = await deps.jobs.get(id)
    if (!job) throw error('JOBS_NOT_FOUND', { id })
    deps.policy.assert(action, { subject, resource: job })
    return job
  }

  app.get(
    '/v1/jobs',
    {
      config: { action: 'jobs.list' },
      schema: { tags: ['jobs'], summary: '任务列表', querystring: ListQuery, response: { 200: pageOf(Job) } },
    },
    async ({ subject, query }) => {
      const all = deps.policy.decide('jobs.listAll', { subject }).allow
      const rows = await listJobs(deps.db, {
        createdBy: all ? null : subject.id,
        state: query.state,
        origin: query.origin,
        before: readCursor(query.after, ['text'])?.[0] ?? null,
        limit: query.limit,
      })
      return toPage(rows, query.limit, (job) => [job.id])
    },
  )

  app.get(
    '/v1/jobs/:id',
    {
      config: { action: 'jobs.read' },
      schema: { tags: ['jobs'], summary: '任务详情', params: Params, response: { 200: Job } },
    },
    ({ subject, params }) => find(params.id, 'jobs.read', subject),
  )

  app.get(
    '/v1/jobs/:id/log',
    {
      config: { action: 'jobs.read' },
      schema: { tags: ['jobs'], summary: '任务日志', params: Params, response: { 200: JobLog } },
    },
    async ({ subject, params }) => {
      await find(params.id, 'jobs.read', subject)
      return { items: (await findLog(deps.db, params.id)) ?? [] }
    },
  )

  app.post(
    '/v1/jobs/:id/cancel',
    {
      config: { action: 'jobs.cancel' },
      schema: { tags: ['jobs'], summary: '取消任务', params: Params, response: { 202: Job } },
    },
    async ({ subject, params }, reply) => {
      await find(params.id, 'jobs.cancel', subject)
      await deps.jobs.cancel(params.id)
      return reply.code(202).send(await find(params.id, 'jobs.read', subject))
    },
  )
}
