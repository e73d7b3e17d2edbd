import { Instant, line, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'

export const GrantView = z
  .object({
    id: z.string(),
    application: z.string(),
    service: z.string(),
    consumer: z.string(),
    provider: z.string(),
    client: z.string(),
    purpose: z.string(),
    fields: z.array(z.object({ name: z.string(), mask: z.string() })),
    modes: z.array(z.enum(['query', 'verify'])),
    validFrom: z.string(),
    validTo: z.string(),
    dailyQuota: z.number().int(),
    addresses: z.array(z.string()),
    state: z.enum(['active', 'suspended', 'terminated']),
    stateReason: said().nullable(),
    rectifyBy: z.string().nullable(),
    revision: z.number().int(),
    createdAt: Instant,
    /** calls counted against today's quota on this host */
    usedToday: z.number().int(),
  })
  .meta({ id: 'SharingGrant' })

export const GrantQuery = PageQuery.extend({
  service: z.string().max(100).optional(),
  state: z.enum(['active', 'suspended', 'terminated']).optional(),
})

export const ChangeGrantBody = z
  .object({
    action: z.enum(['suspend', 'resume', 'terminate']),
    reason: line(200),
    rectifyBy: z.iso.date().optional().describe('整改期限，暂停时必填'),
  })
  .meta({ id: 'SharingChangeGrant' })
