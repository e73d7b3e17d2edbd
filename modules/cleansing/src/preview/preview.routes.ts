import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { CleansingDeps } from '../deps.ts'
import { checkGolden } from '../golden/check-golden.ts'
import { openPipeline } from '../pipeline/open-pipeline.ts'
import { DefinitionSchema, OfPipeline, ProblemSchema, StepSchema } from '../pipeline/pipeline.schema.ts'
import { planPipeline } from '../pipeline/plan-pipeline.ts'
import { shieldCells } from '../pipeline/shield-golden.ts'
import { StepReportSchema } from '../run/run.schema.ts'
import { suggestPipeline } from '../suggest/suggest-pipeline.ts'
import { masksOf, previewPipeline } from './preview-pipeline.ts'

const tags = ['cleansing']
const Cells = z.record(z.string(), z.string().nullable())
const ColumnSchema = z
  .object({ name: z.string(), title: z.string(), type: z.string(), from: z.array(z.string()) })
  .meta({ id: 'CleansingColumn' })

export const PreviewRowSchema = z
  .object({
    row: z.number(),
    before: Cells,
    after: Cells,
    changed: z.array(z.string()),
    state: z.enum(['kept', 'rejected', 'dropped']),
    reason: z.string().nullable(),
  })
  .meta({ id: 'CleansingPreviewRow' })

export const PreviewSchema = z
  .object({
    problems: z.array(ProblemSchema),
    before: z.array(ColumnSchema),
    after: z.array(ColumnSchema),
    masks: z.record(z.string(), z.string()),
    steps: z.array(StepReportSchema),
    sampled: z.number(),
    total: z.number(),
    rows: z.array(PreviewRowSchema),
  })
  .meta({ id: 'CleansingPreview' })

const PreviewBody = z
  .object({
    definition: DefinitionSchema.optional(),
    step: z.number().int().min(0).max(100).nullable().default(null),
    sample: z.enum(['first', 'random']).default('first'),
    rows: z.number().int().min(1).max(5000).default(500),
    seed: z.number().int().min(0).max(1e6).default(1),
    touched: z.boolean().default(false),
    limit: z.number().int().min(1).max(200).default(50),
  })
  .meta({ id: 'CleansingPreviewBody' })

const GoldenResultSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    passed: z.boolean(),
    outcome: z.enum(['kept', 'rejected', 'dropped']),
    values: Cells,
    reason: z.string(),
  })
  .meta({ id: 'CleansingGoldenResult' })

const SuggestionSchema = z
  .object({ step: StepSchema, reason: z.string(), changed: z.number(), rejected: z.number(), sampled: z.number() })
  .meta({ id: 'CleansingSuggestion' })

/** Trying a pipeline before it is published. */
export function previewRoutes(app: App, deps: CleansingDeps): void {
  app.post(
    '/v1/cleansing/pipelines/:pipeline/preview',
    {
      config: { action: 'cleansing.rows.preview' },
      schema: {
        tags,
        summary: '在真实数据上预览（按权限脱敏）',
        params: OfPipeline,
        body: PreviewBody.default(PreviewBody.parse({})),
        response: { 200: PreviewSchema },
      },
    },
    async ({ subject, params, body }) => {
      const { pipeline, input } = await openPipeline(deps, subject, params.pipeline, 'rows.preview')
      const { sample, rows, seed, definition = pipeline.draft, ...rest } = body
      const at = deps.clock.now()
      return previewPipeline(deps, subject, {
        ...rest,
        dataset: input,
        definition,
        at,
        sample: { kind: sample, rows, seed },
      })
    },
  )
  app.post(
    '/v1/cleansing/pipelines/:pipeline/golden',
    {
      config: { action: 'cleansing.rows.preview' },
      schema: {
        tags,
        summary: '检验样例行',
        params: OfPipeline,
        body: z.object({ definition: DefinitionSchema.optional() }).default({}),
        response: { 200: z.object({ problems: z.array(ProblemSchema), items: z.array(GoldenResultSchema) }) },
      },
    },
    async ({ subject, params, body }) => {
      const { pipeline, input } = await openPipeline(deps, subject, params.pipeline, 'rows.preview')
      const definition = body.definition ?? pipeline.draft
      const { plan } = await planPipeline(deps, { dataset: input, definition, at: deps.clock.now() })
      const masks = masksOf(deps, subject, input, [...plan.input, ...plan.output])
      const results = await checkGolden(deps.engine, plan, definition.golden)
      const hidden = Object.keys(masks).length > 0
      return {
        problems: plan.problems,
        items: results.map((r) => ({
          ...r,
          values: shieldCells(r.values, masks),
          reason: hidden ? r.reason.replaceAll(/[期实][望际]“[^”]*”/g, '与期望不同') : r.reason,
        })),
      }
    },
  )
  app.get(
    '/v1/cleansing/datasets/:dataset/suggestions',
    {
      config: { action: 'cleansing.pipeline.edit' },
      schema: {
        tags,
        summary: '按数据特征推荐清洗步骤',
        params: z.object({ dataset: z.string().max(60) }),
        response: { 200: z.object({ items: z.array(SuggestionSchema) }) },
      },
    },
    async ({ subject, params }) => ({ items: await suggestPipeline(deps, subject, params.dataset) }),
  )
}
