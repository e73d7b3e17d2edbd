import { type App, prose } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { diffDefinitions } from './diff-definitions.ts'
import { openPipeline } from './open-pipeline.ts'
import { ChangeSchema, OfPipeline, VersionSchema } from './pipeline.schema.ts'
import { findPipelineVersion, listPipelineVersions } from './pipeline.store.ts'
import { publishPipeline } from './publish-pipeline.ts'
import { definitionMasks, shieldDefinition } from './shield-definition.ts'
import type { PipelineVersion } from './pipeline.ts'

const tags = ['cleansing']
const OfVersion = OfPipeline.extend({ seq: z.coerce.number().int().min(1).max(1e6) })

/** Published versions of a pipeline and what changed between them. */
export function publishRoutes(app: App, deps: CleansingDeps): void {
  const config = { action: 'cleansing.pipeline.read' }
  app.post(
    '/v1/cleansing/pipelines/:pipeline/versions',
    {
      config: { action: 'cleansing.pipeline.publish' },
      schema: {
        tags,
        summary: '发布草稿',
        params: OfPipeline,
        body: z.object({ note: prose(500).default('') }).default({ note: '' }),
        response: { 201: VersionSchema },
      },
    },
    async ({ subject, params, body }, reply) =>
      reply.code(201).send(await shown(deps, subject, await publishPipeline(deps, subject, { ...params, ...body }))),
  )
  app.get(
    '/v1/cleansing/pipelines/:pipeline/versions',
    {
      config,
      schema: {
        tags,
        summary: '清洗流程的版本',
        params: OfPipeline,
        response: { 200: z.object({ items: z.array(VersionSchema.omit({ definition: true })) }) },
      },
    },
    async ({ subject, params }) => {
      await openPipeline(deps, subject, params.pipeline, 'pipeline.read')
      return { items: await listPipelineVersions(deps.db, params.pipeline) }
    },
  )
  app.get(
    '/v1/cleansing/pipelines/:pipeline/versions/:seq',
    { config, schema: { tags, summary: '某一版的内容', params: OfVersion, response: { 200: VersionSchema } } },
    async ({ subject, params }) => shown(deps, subject, await versionOf(deps, subject, params)),
  )
  app.get(
    '/v1/cleansing/pipelines/:pipeline/versions/:seq/changes',
    {
      config,
      schema: {
        tags,
        summary: '与另一版（默认为草稿）相比的变化',
        params: OfVersion,
        querystring: z.object({ to: z.coerce.number().int().min(1).optional() }),
        response: { 200: z.object({ items: z.array(ChangeSchema) }) },
      },
    },
    async ({ subject, params, query }) => {
      const before = await versionOf(deps, subject, params)
      const after = query.to
        ? (await versionOf(deps, subject, { ...params, seq: query.to })).definition
        : (await openPipeline(deps, subject, params.pipeline, 'pipeline.read')).pipeline.draft
      return { items: diffDefinitions(before.definition, after) }
    },
  )
}

async function versionOf(
  deps: CleansingDeps,
  subject: Subject,
  { pipeline: id, seq }: { pipeline: string; seq: number },
) {
  const { pipeline } = await openPipeline(deps, subject, id, 'pipeline.read')
  const version = await findPipelineVersion(deps.db, pipeline.id, seq)
  if (!version) throw error('CLEANSING_VERSION_NOT_FOUND', { id, seq })
  return version
}

async function shown(deps: CleansingDeps, subject: Subject, version: PipelineVersion): Promise<PipelineVersion> {
  const { pipeline } = await openPipeline(deps, subject, version.pipeline, 'pipeline.read')
  const masks = await definitionMasks(deps, subject, pipeline, version.definition)
  return { ...version, definition: shieldDefinition(version.definition, masks) }
}
