import { Instant, line, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'

const Status = z.enum(['building', 'running', 'retired'])
export const SystemBody = z
  .object({
    org: z.string().min(1).max(60),
    name: line(100),
    network: z.enum(['internet', 'government-extranet', 'intranet']),
    protection: z.int().min(1).max(5),
    status: Status,
    purpose: prose(500).default(''),
    department: prose(100).default(''),
    project: prose(200).default(''),
    vendor: prose(200).default(''),
  })
  .meta({ id: 'CatalogueSystemBody' })
/** A system in use or being built; it ends by being retired, which says why. */
export const SystemChange = SystemBody.omit({ org: true })
  .extend({ status: z.enum(['building', 'running']) })
  .meta({ id: 'CatalogueSystemChange' })
export const SystemRow = SystemBody.omit({ org: true })

export const SystemView = SystemBody.extend({
  id: z.string(),
  mergedInto: z.string().nullable(),
  retiredAt: Instant.nullable(),
  createdAt: Instant,
}).meta({ id: 'CatalogueSystem' })
export const SystemLine = SystemView.extend({
  entries: z.int().describe('published entries whose data it holds'),
}).meta({ id: 'CatalogueSystemLine' })
export const SystemPage = pageOf(SystemLine)
export const SystemQuery = PageQuery.extend({
  id: z.string().max(60).optional(),
  org: z.string().max(60).optional(),
  q: z.string().max(100).trim().optional(),
  status: Status.optional(),
  retired: z.enum(['true', 'false']).default('false'),
})
