import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { CleansingDeps } from '../deps.ts'
import { checkGolden } from '../golden/check-golden.ts'
import { openPipeline } from '../pipeline/open-pipeline.ts'
import { DefinitionSchema, OfPipeline, ProblemSchema } from '../pipeline/pipeline.schema.ts'
import { planPipeline } from '../pipeline/plan-pipeline.ts'
import { shieldCells } from '../pipeline/shield-golden.ts'
import { suggestPipeline } from '../suggest/suggest-pipeline.ts'
import { GoldenResultSchema, PreviewBody, PreviewSchema, SuggestionSchema } from './preview.schema.ts'
import { masksOf, previewPipeline } from './preview-pipeline.ts'

const tags = ['cleansing']
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
