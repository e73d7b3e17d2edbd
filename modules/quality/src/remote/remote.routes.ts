import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { checkAtSource } from './check-at-source.ts'

const RemoteCheckView = z
  .object({
    rows: z.number(),
    results: z.array(
      z.object({
        rule: z.string(),
        title: z.string(),
        kind: z.string(),
        state: z.enum(['pass', 'tolerated', 'violated', 'na', 'not_runnable']),
        checked: z.number(),
        bad: z.number(),
        note: z.string(),
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
        summary: '在源库检查（数据不落地）',
        tags: ['quality'],
      },
    },
    ({ subject, params: { dataset } }) => checkAtSource(deps, subject, dataset),
  )
}
