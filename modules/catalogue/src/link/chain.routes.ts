import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { ChainView } from './chain.schema.ts'
import { findChain } from './find-chain.ts'

/** `/v1/catalogue/entries/:id/chain`: where an entry comes from and what stands behind it. */
export function chainRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/entries/:id/chain',
    {
      config: { action: 'catalogue.entry.read' },
      schema: {
        params: z.object({ id: z.string().max(60) }),
        response: { 200: ChainView },
        summary: '目录的上下游：职责、系统、资源与关联目录',
        tags: ['catalogue'],
      },
    },
    (request) => findChain(deps, request.subject, request.params.id),
  )
}
