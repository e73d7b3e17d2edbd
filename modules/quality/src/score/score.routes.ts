import type { App } from '@shuyuan/http'
import { z } from 'zod'
import { findTrend } from '../check/check.store.ts'
import type { QualityDeps } from '../deps.ts'
import { knownDataset } from '../rule/edit-access.ts'
import { editSetting } from './edit-setting.ts'
import { listOrgScores } from './list-org-scores.ts'
import { OrgScoreSchema, SettingSchema, TrendSchema } from './score.schema.ts'
import { findSetting } from './setting.store.ts'

/** Trend of a dataset, scores of departments, settings. */
export function scoreRoutes(app: App, deps: QualityDeps): void {
  app.get(
    '/v1/quality/datasets/:dataset/trend',
    {
      config: { action: 'quality.check.list' },
      schema: {
        summary: '历次得分',
        params: z.object({ dataset: z.string() }),
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(500).default(60) }),
        response: { 200: z.object({ items: z.array(TrendSchema) }) },
      },
    },
    async ({ params: { dataset }, query: { limit } }) => {
      await knownDataset(deps, dataset)
      return { items: await findTrend(deps.db, dataset, limit) }
    },
  )

  app.get(
    '/v1/quality/orgs',
    {
      config: { action: 'quality.score.list' },
      schema: {
        summary: '各单位得分',
        querystring: z.object({ org: z.string().max(60).optional() }),
        response: { 200: z.object({ items: z.array(OrgScoreSchema) }) },
      },
    },
    async (request) => ({ items: await listOrgScores(deps.db, request.query.org ?? null) }),
  )

  app.get(
    '/v1/quality/setting',
    { config: { action: 'quality.setting.read' }, schema: { summary: '质量设置', response: { 200: SettingSchema } } },
    () => findSetting(deps.db),
  )

  app.put(
    '/v1/quality/setting',
    {
      config: { action: 'quality.setting.edit' },
      schema: { summary: '修改质量设置', body: SettingSchema, response: { 200: SettingSchema } },
    },
    (request) => editSetting(deps, request.subject, request.body),
  )
}
