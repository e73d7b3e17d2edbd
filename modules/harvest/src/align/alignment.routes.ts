import { Readable } from 'node:stream'
import { type App, PageQuery, fileOf } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { scopeOf } from '../scope-of.ts'
import {
  AlignmentBody,
  AlignmentPage,
  AlignmentView,
  AnswerBody,
  AssignBody,
  DifferenceFilterQuery,
  DifferencePage,
  DifferenceQuery,
  DifferenceView,
  DraftBody,
} from './alignment.schema.ts'
import { findAlignment, listAlignments, listDifferences } from './alignment.store.ts'
import { answerDifference } from './answer-difference.ts'
import { assignDifferences } from './assign-differences.ts'
import { draftDifference } from './draft-difference.ts'
import { exportDifferences } from './export-differences.ts'
import { startAlignment } from './start-alignment.ts'

const tags = ['harvest']
const read = { action: 'harvest.alignment.read' }
const params = z.object({ alignment: z.string().max(60) })
const difference = z.object({ difference: z.string().max(60) })

/** `/v1/harvest/alignments`: the own book beside another list, and what is done about the differences. */
export function alignmentRoutes(app: App, deps: HarvestDeps): void {
  const open = async (subject: Subject, id: string) => {
    const alignment = await findAlignment(deps.db, id)
    const scope = scopeOf(subject)
    // of the whole book, everybody has a part
    const hidden = scope !== undefined && alignment?.provider !== null && alignment?.provider !== scope
    if (!alignment || hidden) throw error('HARVEST_ALIGNMENT_NOT_FOUND', { alignment: id })
    return alignment
  }
  const scoped = <F extends { org?: string | undefined }>(subject: Subject, filter: F): F => ({
    ...filter,
    org: scopeOf(subject) ?? filter.org,
  })
  app.get(
    '/v1/harvest/alignments',
    {
      config: read,
      schema: { querystring: PageQuery, response: { 200: AlignmentPage }, summary: '目录对齐列表', tags },
    },
    ({ subject, query }) => listAlignments(deps.db, { ...query, provider: scopeOf(subject) }),
  )
  app.post(
    '/v1/harvest/alignments',
    {
      config: { action: 'harvest.alignment.make' },
      schema: {
        body: AlignmentBody,
        response: { 202: z.object({ alignment: AlignmentView, job: z.string() }) },
        summary: '与对照清单对齐',
        tags,
      },
    },
    async ({ subject, body }, reply) => reply.code(202).send(await startAlignment(deps, subject, body)),
  )
  app.get(
    '/v1/harvest/alignments/:alignment',
    { config: read, schema: { params, response: { 200: AlignmentView }, summary: '目录对齐结果', tags } },
    ({ subject, params: { alignment } }) => open(subject, alignment),
  )
  app.get(
    '/v1/harvest/alignments/:alignment/differences',
    {
      config: read,
      schema: { params, querystring: DifferenceQuery, response: { 200: DifferencePage }, summary: '差异明细', tags },
    },
    async ({ subject, params: { alignment }, query }) => {
      await open(subject, alignment)
      return listDifferences(deps.db, { ...scoped(subject, query), alignment })
    },
  )
  app.get(
    '/v1/harvest/alignments/:alignment/differences.csv',
    {
      config: read,
      schema: {
        params,
        querystring: DifferenceFilterQuery,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
        summary: '导出差异',
        tags,
      },
    },
    async ({ subject, params: { alignment }, query }, reply) => {
      await open(subject, alignment)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('目录差异.csv')}`)
        .send(Readable.from(exportDifferences(deps, { ...scoped(subject, query), alignment })))
    },
  )
  app.post(
    '/v1/harvest/differences/assign',
    {
      config: { action: 'harvest.difference.assign' },
      schema: {
        body: AssignBody,
        response: { 200: z.object({ assigned: z.int(), orgs: z.int() }) },
        summary: '派发差异给部门处理',
        tags,
      },
    },
    ({ subject, body }) => assignDifferences(deps, subject, body),
  )
  app.post(
    '/v1/harvest/differences/:difference/answer',
    {
      config: { action: 'harvest.difference.answer' },
      schema: { params: difference, body: AnswerBody, response: { 200: DifferenceView }, summary: '答复差异', tags },
    },
    ({ subject, params: { difference: id }, body }) => answerDifference(deps, subject, { difference: id, ...body }),
  )
  app.post(
    '/v1/harvest/differences/:difference/draft',
    {
      config: { action: 'harvest.difference.draft' },
      schema: {
        params: difference,
        body: DraftBody,
        response: { 201: z.object({ entry: z.string() }) },
        summary: '按对照清单起草目录',
        tags,
      },
    },
    async ({ subject, params: { difference: id }, body }, reply) => {
      const entry = await draftDifference(deps, subject, { difference: id, ...body })
      return reply.code(201).send({ entry: entry.id })
    },
  )
}
