import { Instant, line, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'

const Kind = z.enum(['collect', 'produce', 'share'])
export const ExpectedBody = z
  .object({
    duty: z.string().min(1).max(60),
    name: line(200),
    kind: Kind,
    element: line(60).nullable().default(null),
    note: prose(500).default(''),
  })
  .meta({ id: 'CatalogueExpectedBody' })
export const ExpectedView = ExpectedBody.extend({
  id: z.string(),
  org: z.string(),
  entry: z.string().nullable(),
  matchedBy: z.string().nullable(),
  matchedAt: Instant.nullable(),
  createdAt: Instant,
}).meta({ id: 'CatalogueExpected' })
export const ExpectedLine = ExpectedView.extend({
  dutyName: z.string(),
  entryName: z.string().nullable(),
  settled: z.boolean().describe('the entry it is matched to is published'),
}).meta({ id: 'CatalogueExpectedLine' })
export const ExpectedPage = pageOf(ExpectedLine)
export const ExpectedQuery = PageQuery.extend({
  org: z.string().max(60).optional(),
  duty: z.string().max(60).optional(),
  entry: z.string().max(60).optional(),
  kind: Kind.optional(),
  settled: z.enum(['true', 'false']).optional(),
})
export const MatchBody = z.object({ entry: z.string().min(1).max(60).nullable() })
export const Candidates = z.object({
  items: z.array(
    z
      .object({ id: z.string(), code: z.string(), name: z.string(), state: z.string(), likeness: z.number() })
      .meta({ id: 'CatalogueCandidate' }),
  ),
})
