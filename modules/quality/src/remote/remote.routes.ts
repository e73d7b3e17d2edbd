import { said } from '@shuyuan/http'
import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { openDataset } from '../rule/edit-access.ts'
import { WaySchema } from './way.schema.ts'
import { GradeSchema } from '../score/score.schema.ts'
import { checkAtSource } from './check-at-source.ts'

const RemoteCheckView = z
  .object({
    check: z.string(),
    verdict: z.enum(['pass', 'warn', 'fail', 'none']),
    score: z.number().nullable(),
    grade: GradeSchema.nullable(),
    rows: z.number(),
    results: z.array(
      z.object({
        rule: z.string(),
        title: said(),
        kind: z.string(),
        state: z.enum(['pass', 'tolerated', 'violated', 'na', 'not_runnable']),
        checked: z.number(),
        bad: z.number(),
        note: said(),
        way: WaySchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'QualityRemoteCheck' })

/** Checks where the data lies. */
export function remoteRoutes(app: App, deps: QualityDeps): void {
  app.post(
    '/v1/quality/datasets/:dataset/remote-checks',
    {
      config: { action: 'quality.check.run' },
      schema: {
        params: z.object({ dataset: z.string().max(60) }),
        response: { 200: RemoteCheckView },
        summary: '在源库检查（数据不落地），只留计数',
        tags: ['quality'],
      },
    },
    async ({ subject, params }) => {
      const { id: dataset } = await openDataset(deps, subject, 'quality.check.run', params.dataset)
      const { id, results, ...check } = await checkAtSource(deps, { dataset, cause: 'demand', by: subject.id })
      const shown = results.map(({ rule, ...found }) => ({
        rule: rule.id,
        title: rule.title,
        kind: rule.kind,
        ...found,
      }))
      return { check: id, ...check, results: shown }
    },
  )
}
