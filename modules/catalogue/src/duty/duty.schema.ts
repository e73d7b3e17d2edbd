import { Instant, line, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'

export const DutyBody = z
  .object({
    org: z.string().min(1).max(60),
    code: line(60),
    name: line(200),
    basis: prose(500).default(''),
  })
  .meta({ id: 'CatalogueDutyBody' })

export const DutyView = DutyBody.extend({ id: z.string(), createdAt: Instant }).meta({ id: 'CatalogueDuty' })
export const DutyPage = pageOf(DutyView)
export const DutyQuery = PageQuery.extend({ org: z.string().max(60).optional() })
