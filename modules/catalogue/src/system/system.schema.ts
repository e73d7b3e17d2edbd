import { Instant, line, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'

export const SystemBody = z
  .object({
    org: z.string().min(1).max(60),
    name: line(100),
    network: z.enum(['internet', 'government-extranet', 'intranet']),
    protection: z.int().min(1).max(5),
    status: z.enum(['building', 'running', 'retired']),
    purpose: prose(500).default(''),
  })
  .meta({ id: 'CatalogueSystemBody' })

export const SystemView = SystemBody.extend({ id: z.string(), createdAt: Instant }).meta({ id: 'CatalogueSystem' })
export const SystemPage = pageOf(SystemView)
export const SystemQuery = PageQuery.extend({ org: z.string().max(60).optional() })
