import { Instant, line, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'

const Org = z.string().min(1).max(60)
export const DutyBody = z
  .object({
    org: Org,
    code: line(60),
    name: line(200),
    kind: z.enum(['functions', 'power', 'service', 'other']).default('functions'),
    department: prose(100).default(''),
    basis: prose(500).default(''),
    parent: z.string().max(60).nullable().default(null),
  })
  .meta({ id: 'CatalogueDutyBody' })
export const DutyChange = DutyBody.omit({ org: true }).meta({ id: 'CatalogueDutyChange' })
export const DutyRow = DutyBody.omit({ org: true, parent: true })

export const DutyView = DutyBody.extend({
  id: z.string(),
  mergedInto: z.string().nullable(),
  retiredAt: Instant.nullable(),
  createdAt: Instant,
}).meta({ id: 'CatalogueDuty' })
export const DutyLine = DutyView.extend({
  entries: z.int().describe('published entries that come from it'),
  expected: z.int().describe('定数据 lines'),
  unmatched: z.int().describe('of these without an entry'),
}).meta({ id: 'CatalogueDutyLine' })
export const DutyPage = pageOf(DutyLine)
export const DutyQuery = PageQuery.extend({
  id: z.string().max(60).optional(),
  org: z.string().max(60).optional(),
  q: z.string().max(100).trim().optional(),
  kind: z.enum(['functions', 'power', 'service', 'other']).optional(),
  retired: z.enum(['true', 'false']).default('false'),
})
export const MergeBody = z.object({ into: z.string().min(1).max(60), reason: prose(500).min(1) })
