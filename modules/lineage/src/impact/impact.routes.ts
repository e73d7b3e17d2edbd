import { said } from '@shuyuan/http'
import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { LineageDeps } from '../deps.ts'
import { NodeKey } from '../graph/graph.schema.ts'
import { assessImpact } from './assess-impact.ts'
import { impactKinds } from './impact.ts'

const ImpactQuery = z.object({
  node: NodeKey,
  /** names of the columns that change, separated by commas; none = the whole node */
  columns: z.string().max(8000).optional(),
})

const ImpactBody = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(impactKinds),
        id: z.string(),
        name: said(),
        org: z.string().nullable(),
        columns: z.array(z.string()),
        how: said(),
        link: z.string().nullable(),
      }),
    ),
    complete: z.boolean(),
  })
  .meta({ id: 'LineageImpact' })

/** What hangs on a thing, asked before it is changed. */
export function impactRoutes(app: App, deps: LineageDeps): void {
  app.get(
    '/v1/lineage/impact',
    {
      config: { action: 'lineage.impact.read' },
      schema: { tags: ['lineage'], summary: '变更影响', querystring: ImpactQuery, response: { 200: ImpactBody } },
    },
    ({ subject, query }) =>
      assessImpact(deps, subject, { node: query.node, columns: query.columns?.split(',').filter(Boolean) ?? [] }),
  )
}
