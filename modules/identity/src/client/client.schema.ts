import { Instant, line, PageQuery } from '@shuyuan/http'
import { z } from 'zod'
import { Id } from '../org/org.schema.ts'
import { MAX_OVERLAP_DAYS, OVERLAP_DAYS } from './client.ts'

export const ClientBody = z
  .object({
    id: z.string(),
    appKey: z.string(),
    name: z.string(),
    org: z.string(),
    enabled: z.boolean(),
    createdAt: Instant,
  })
  .meta({ id: 'IdentityClient' })

export const ClientDetail = ClientBody.extend({
  keys: z.array(z.object({ id: z.string(), createdAt: Instant, validUntil: Instant.nullable() })),
}).meta({ id: 'IdentityClientDetail' })

export const ClientCreate = z.object({ name: line(100), org: Id }).meta({ id: 'IdentityClientCreate' })

export const ClientSecret = z
  .object({ id: z.string(), appKey: z.string(), secret: z.string().describe('密钥，只显示这一次') })
  .meta({ id: 'IdentityClientSecret' })

export const KeyRotation = z
  .object({
    overlapDays: z.int().min(0).max(MAX_OVERLAP_DAYS).default(OVERLAP_DAYS).describe('旧密钥继续有效的天数'),
  })
  .meta({ id: 'IdentityKeyRotation' })

export const RotatedKey = ClientSecret.extend({ oldValidUntil: Instant.describe('旧密钥有效期至') }).meta({
  id: 'IdentityRotatedKey',
})

export const ClientQuery = PageQuery.extend({ org: Id.optional(), q: line(100).optional() })
