import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { OpendataDeps } from '../deps.ts'
import { openPublication } from '../publication/open-publication.ts'
import { dataPackage } from './data-package.ts'
import { DataPackage } from './data-package.schema.ts'

/** `datapackage.json` of a data set, so that tools for Data Packages read and validate its CSV by its address alone. */
export function dataPackageRoutes(app: App, deps: OpendataDeps): void {
  app.get(
    '/v1/opendata/datasets/:id/datapackage.json',
    {
      config: { action: 'opendata.dataset.read' },
      schema: {
        tags: ['opendata'],
        summary: '数据包描述（Data Package、Table Schema）',
        params: z.object({ id: z.string().max(100) }),
        response: { 200: DataPackage },
      },
    },
    async ({ params, origin }) => dataPackage(await openPublication(deps, params.id), `${origin}/about`),
  )
}
