import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { confirmGrades } from './confirm-grades.ts'
import { countUnswept, coverage, listDesk } from './desk.store.ts'
import { describeGrades } from './describe-grades.ts'
import { deskOrg } from './desk-org.ts'
import { ConfirmBody, ConfirmedBody, CoverageBody, DeskPage, DeskQuery } from './grading.schema.ts'
import { EntryGrades, JobStarted, LineageBody } from './grading.schema.ts'
import { setLineage } from './lineage/set-lineage.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })
const read = { action: 'catalogue.grade.read' }

/** The grading desk: what is suggested, what people confirm, how far it has come, and why a grade is what it is. */
export function gradingRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/grading',
    { config: read, schema: { querystring: DeskQuery, response: { 200: DeskPage }, summary: '定级工作台', tags } },
    async (request) => {
      const { after, ...filter } = request.query
      const provider = deskOrg(deps, request.subject) ?? filter.provider
      const wanted = { ...filter, provider, after: readCursor(after, ['text', 'text']) }
      return toPage(await listDesk(deps.db, wanted), filter.limit, (line) => [line.entry, line.item])
    },
  )
  app.get(
    '/v1/catalogue/grading/coverage',
    { config: read, schema: { response: { 200: CoverageBody }, summary: '定级进度', tags } },
    async (request) => {
      const own = deskOrg(deps, request.subject)
      return { unswept: await countUnswept(deps.db, own), providers: await coverage(deps.db, own) }
    },
  )
  app.post(
    '/v1/catalogue/grading/confirm',
    {
      config: { action: 'catalogue.grade.confirm' },
      schema: { body: ConfirmBody, response: { 200: ConfirmedBody }, summary: '确认或调高级别（可批量）', tags },
    },
    async (request) => ({ confirmed: await confirmGrades(deps, request.subject, request.body.decisions) }),
  )
  app.post(
    '/v1/catalogue/grading/sweep',
    {
      config: { action: 'catalogue.grade.sweep' },
      schema: { response: { 202: JobStarted }, summary: '全量识别并建议级别', tags },
    },
    async (request, reply) => {
      const { id, org } = request.subject
      return reply.code(202).send({ job: await deps.jobs.enqueue(deps.db, 'catalogue.grade.sweep', {}, { id, org }) })
    },
  )
  app.get(
    '/v1/catalogue/entries/:id/grades',
    { config: read, schema: { params, response: { 200: EntryGrades }, summary: '一条目录的定级依据', tags } },
    (request) => describeGrades(deps, request.subject, request.params.id),
  )
  app.put(
    '/v1/catalogue/entries/:id/lineage',
    {
      config: { action: 'catalogue.grade.lineage' },
      schema: { params, body: LineageBody, response: { 200: EntryGrades }, summary: '登记信息项来源', tags },
    },
    async (request) => {
      await setLineage(deps, request.subject, { entry: request.params.id, links: request.body.links })
      return describeGrades(deps, request.subject, request.params.id)
    },
  )
}
