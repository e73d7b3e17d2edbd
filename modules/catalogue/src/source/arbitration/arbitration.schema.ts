import { Instant, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'

const StateBody = z.enum(['commenting', 'decided', 'appealed', 'final', 'withdrawn'])
const StanceBody = z.enum(['claim', 'agree', 'object'])
const said = (text: string) => prose(4000).min(1, text)

export const ArbitrationBody = z
  .object({
    id: z.string(),
    cluster: z.string(),
    title: z.string(),
    orgs: z.array(
      z.object({ org: z.string(), name: z.string(), entry: z.string(), entryName: z.string(), item: z.string() }),
    ),
    state: StateBody,
    reason: z.string(),
    dueOn: z.string(),
    openedByName: z.string(),
    openedAt: Instant,
    sourceOrg: z.string().nullable(),
    basisTitle: z.string(),
    basisArticle: z.string(),
    ruling: z.string(),
    decidedByName: z.string().nullable(),
    decidedAt: Instant.nullable(),
    appealUntil: z.string().nullable(),
  })
  .meta({ id: 'CatalogueArbitration' })
export const CommentBody = z
  .object({
    id: z.string(),
    org: z.string(),
    orgName: z.string(),
    stance: StanceBody,
    text: z.string(),
    byName: z.string(),
    at: Instant,
  })
  .meta({ id: 'CatalogueArbitrationComment' })
export const ArbitrationDetail = ArbitrationBody.extend({ comments: z.array(CommentBody) }).meta({
  id: 'CatalogueArbitrationDetail',
})
export const ArbitrationPage = pageOf(ArbitrationBody)
export const ArbitrationQuery = PageQuery.extend({
  state: StateBody.optional(),
  mine: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
})
export const OpenArbitrationBody = z
  .object({
    cluster: z.string().max(60),
    reason: said('请写明提请裁定的理由'),
    days: z.int().min(1).max(365).optional().describe('部门提出意见的工作日数，只可短于时限设置'),
  })
  .meta({ id: 'CatalogueOpenArbitration' })
export const SayBody = z
  .object({ stance: StanceBody, text: said('请写明意见') })
  .meta({ id: 'CatalogueArbitrationSay' })
export const RulingBody = z
  .object({
    sourceOrg: z.string().max(60),
    basisTitle: said('请写明依据名称'),
    basisArticle: said('请写明依据条款'),
    ruling: said('请写明裁定理由'),
  })
  .meta({ id: 'CatalogueRuling' })
export const WhyBody = z.object({ reason: said('请写明理由') }).meta({ id: 'CatalogueArbitrationReason' })
