import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { SharingDeps } from '../deps.ts'
import { LiveView } from './live.schema.ts'
import { showLive } from './show-live.ts'

export function liveRoutes(app: App, deps: SharingDeps): void {
  app.get(
    '/v1/sharing/live/:dataset',
    {
      config: { action: 'sharing.service.read' },
      schema: {
        tags: ['sharing'],
        operationId: 'getLive',
        summary: '服务回答到数据集的哪个变更',
        params: z.object({ dataset: z.string().max(100) }),
        response: { 200: LiveView },
      },
    },
    async ({ params }) => showLive(deps, params.dataset),
  )
}
