import { Instant, line, pageOf, PageQuery, prose, said } from '@shuyuan/http'
import { z } from 'zod'

const StateBody = z.enum(['found', 'arbitrating', 'decided'])

export const ClusterBody = z
  .object({
    id: z.string(),
    title: z.string(),
    subject: z.string(),
    property: z.string().nullable(),
    state: StateBody,
    sourceOrg: z.string().nullable(),
    arbitration: z.string().nullable(),
    items: z.int(),
    orgs: z.int(),
    score: z.number(),
    reasons: z.array(said()),
    updatedAt: Instant,
  })
  .meta({ id: 'CatalogueSourceCluster' })
export const ClusterPage = pageOf(ClusterBody)
export const ClusterQuery = PageQuery.extend({
  state: StateBody.optional(),
  org: z.string().max(60).optional(),
  q: line(100).optional(),
})
export const ClusterCounts = z.object({ found: z.int(), arbitrating: z.int(), decided: z.int() })

export const ClusterDetail = ClusterBody.extend({
  members: z.array(
    z
      .object({
        entry: z.string(),
        entryName: z.string(),
        provider: z.string(),
        providerName: z.string(),
        item: z.string(),
        name: z.string(),
        type: z.string(),
        length: z.int().nullable(),
      })
      .meta({ id: 'CatalogueSourceMember' }),
  ),
}).meta({ id: 'CatalogueSourceClusterDetail' })

/** Items as they are being typed. */
export const SimilarInput = z
  .object({
    provider: z.string().max(60),
    entryName: z.string().max(200).default(''),
    items: z
      .array(
        z.object({
          title: line(200),
          name: z.string().max(200).default(''),
          type: z.string().max(10).optional(),
          length: z.int().nullable().optional(),
          codeList: z.string().max(60).nullable().optional(),
          element: z.string().max(60).nullable().optional(),
        }),
      )
      .min(1)
      .max(50),
  })
  .meta({ id: 'CatalogueSimilarQuestion' })
export const SimilarBody = z.object({
  items: z.array(
    z
      .object({
        title: z.string(),
        cluster: z
          .object({ id: z.string(), title: z.string(), state: StateBody, sourceOrg: z.string().nullable() })
          .nullable(),
        matches: z.array(
          z.object({
            entry: z.string(),
            entryName: z.string(),
            provider: z.string(),
            providerName: z.string(),
            item: z.string(),
            score: z.number(),
            reasons: z.array(said()),
          }),
        ),
      })
      .meta({ id: 'CatalogueSimilarItem' }),
  ),
})

const ClaimBody = z.object({
  item: line(200),
  kind: z.enum(['reuse', 'justified']),
  reason: prose(2000).default(''),
  basisTitle: prose(200).default(''),
  basisArticle: prose(200).default(''),
})
export const ClaimsBody = z.object({ claims: z.array(ClaimBody).max(1000) }).meta({ id: 'CatalogueClaims' })
