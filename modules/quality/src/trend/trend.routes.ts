import { type App, Instant, said } from '@shuyuan/http'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { readColumnTrends } from './read-column-trends.ts'

const ColumnTrendSchema = z
  .object({
    column: z.string(),
    title: said(),
    type: z.string(),
    points: z.array(
      z.object({
        version: z.string(),
        seq: z.number().int(),
        at: Instant,
        rows: z.number(),
        emptyRate: z.number(),
        distinct: z.number(),
        drift: z.number().nullable(),
        violations: z.number().nullable(),
        violationRate: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'QualityColumnTrend' })

/** How each column fared from version to version. */
export function trendRoutes(app: App, deps: QualityDeps): void {
  app.get(
    '/v1/quality/datasets/:dataset/column-trends',
    {
      config: { action: 'quality.profile.read' },
      schema: {
        summary: '逐字段趋势',
        params: z.object({ dataset: z.string().max(60) }),
        querystring: z.object({ limit: z.coerce.number().int().min(2).max(100).default(30) }),
        response: { 200: z.object({ items: z.array(ColumnTrendSchema) }) },
      },
    },
    async ({ params, query }) => ({ items: await readColumnTrends(deps, { ...params, ...query }) }),
  )
}
