import { type App, PageQuery, pageOf } from '@shuyuan/http'
import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { CleansingDeps } from '../deps.ts'
import { describeKinds, KindSchema } from '../step/describe-kinds.ts'
import { createPipeline } from './create-pipeline.ts'
import { editPipeline } from './edit-pipeline.ts'
import { openPipeline, pipelineHead } from './open-pipeline.ts'
import type { Pipeline } from './pipeline.ts'
import { CreateBody, DraftBody, EditBody, OfPipeline, PipelineDetailSchema, PipelineSchema } from './pipeline.schema.ts'
import { findPipelineVersion, listPipelines } from './pipeline.store.ts'
import { retirePipeline } from './retire-pipeline.ts'
import { saveDraft } from './save-draft.ts'
import { definitionMasks, shieldDefinition } from './shield-definition.ts'

const tags = ['cleansing']

/** Pipelines and their drafts. */
export function pipelineRoutes(app: App, deps: CleansingDeps): void {
  app.get(
    '/v1/cleansing/kinds',
    {
      config: { action: 'cleansing.kind.list' },
      schema: { tags, summary: '步骤种类', response: { 200: z.object({ items: z.array(KindSchema) }) } },
    },
    async () => ({ items: describeKinds() }),
  )
  app.get(
    '/v1/cleansing/pipelines',
    {
      config: { action: 'cleansing.pipeline.list' },
      schema: {
        tags,
        summary: '清洗流程列表',
        querystring: PageQuery.extend({
          dataset: z.string().max(60).optional(),
          provider: z.string().max(60).optional(),
          q: z.string().max(100).optional(),
          retired: z.stringbool().optional(),
        }),
        response: { 200: pageOf(PipelineSchema) },
      },
    },
    async ({ subject, query: { q, ...query } }) => {
      const provider = mayReadAll(subject) ? query.provider : (subject.org ?? '')
      const { items, next } = await listPipelines(deps.db, { ...query, search: q, provider })
      return { items: await Promise.all(items.map((one) => head(deps, one))), next }
    },
  )
  app.post(
    '/v1/cleansing/pipelines',
    {
      config: { action: 'cleansing.pipeline.edit' },
      schema: { tags, summary: '新建清洗流程', body: CreateBody, response: { 201: PipelineDetailSchema } },
    },
    async ({ subject, body }, reply) =>
      reply.code(201).send(await detail(deps, subject, await createPipeline(deps, subject, body))),
  )
  app.get(
    '/v1/cleansing/pipelines/:pipeline',
    {
      config: { action: 'cleansing.pipeline.read' },
      schema: { tags, summary: '清洗流程', params: OfPipeline, response: { 200: PipelineDetailSchema } },
    },
    async ({ subject, params }) =>
      detail(deps, subject, (await openPipeline(deps, subject, params.pipeline, 'pipeline.read')).pipeline),
  )
  app.patch(
    '/v1/cleansing/pipelines/:pipeline',
    {
      config: { action: 'cleansing.pipeline.edit' },
      schema: {
        tags,
        summary: '修改名称、说明或运行时机',
        params: OfPipeline,
        body: EditBody,
        response: { 200: PipelineDetailSchema },
      },
    },
    async ({ subject, params, body }) =>
      detail(deps, subject, await editPipeline(deps, subject, { ...params, ...body })),
  )
  app.put(
    '/v1/cleansing/pipelines/:pipeline/draft',
    {
      config: { action: 'cleansing.pipeline.edit' },
      schema: {
        tags,
        summary: '保存草稿',
        params: OfPipeline,
        body: DraftBody,
        response: { 200: PipelineDetailSchema },
      },
    },
    async ({ subject, params, body }) => detail(deps, subject, await saveDraft(deps, subject, { ...params, ...body })),
  )
  app.post(
    '/v1/cleansing/pipelines/:pipeline/retire',
    {
      config: { action: 'cleansing.pipeline.edit' },
      schema: { tags, summary: '停用清洗流程', params: OfPipeline, response: { 204: z.null() } },
    },
    async ({ subject, params }, reply) => {
      await retirePipeline(deps, subject, params.pipeline)
      return reply.code(204).send(null)
    },
  )
}

const mayReadAll = (subject: Subject) => ['bureau', 'auditor'].some((role) => subject.roles.includes(role))

async function head(deps: CleansingDeps, pipeline: Pipeline) {
  const input = await findDataset(deps.db, pipeline.input)
  const inForce = pipeline.published ? await findPipelineVersion(deps.db, pipeline.id, pipeline.published) : null
  return pipelineHead(pipeline, input?.name ?? '', inForce?.definition ?? null)
}

async function detail(deps: CleansingDeps, subject: Subject, pipeline: Pipeline) {
  const masks = await definitionMasks(deps, subject, pipeline, pipeline.draft)
  return { ...(await head(deps, pipeline)), draft: shieldDefinition(pipeline.draft, masks) }
}
