import { Instant, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'

const State = z.enum(['waiting', 'accepted', 'objected', 'lapsed', 'cancelled'])

export const ConsentView = z
  .object({
    id: z.string(),
    entry: z.string(),
    version: z.int(),
    name: z.string(),
    org: z.string(),
    refs: z.array(z.string()),
    fields: z.array(
      z
        .object({
          name: z.string(),
          title: z.string(),
          change: z.enum(['removed', 'retyped', 'withheld']),
          before: z.string(),
          after: z.string(),
        })
        .meta({ id: 'CatalogueBrokenField' }),
    ),
    state: State,
    comment: z.string(),
    askedByName: z.string(),
    askedAt: Instant,
    dueOn: z.string(),
    decidedByName: z.string().nullable(),
    decidedAt: Instant.nullable(),
  })
  .meta({ id: 'CatalogueConsent' })

export const ConsentList = z.object({ items: z.array(ConsentView) })
export const ConsentPage = pageOf(ConsentView)
export const ConsentQuery = PageQuery.extend({ state: State.optional() })
export const AnswerConsentBody = z
  .object({ action: z.enum(['accept', 'object']), comment: prose(2000).default('') })
  .meta({ id: 'CatalogueAnswerConsent' })

export const FollowView = z.object({ following: z.boolean() }).meta({ id: 'CatalogueFollow' })
export const FollowedList = z.object({
  items: z.array(
    z.object({ entry: z.string(), name: z.string(), state: z.string() }).meta({ id: 'CatalogueFollowed' }),
  ),
})
