import { Instant, PageQuery, pageOf } from '@shuyuan/http'
import { z } from 'zod'

const EvidenceRow = z
  .object({
    id: z.string(),
    writer: z.string(),
    index: z.int(),
    at: Instant,
    kind: z.string(),
    actor: z.string(),
    org: z.string().nullable(),
    object: z.string().nullable(),
    person: z.string().nullable().describe('带密钥的摘要'),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .meta({ id: 'EvidenceEvent' })

export const EvidencePage = pageOf(EvidenceRow).meta({ id: 'EvidencePage' })

const EvidenceFilter = z.object({
  kind: z.string().max(100).optional().describe('类别，或以点结尾的前缀，如 sharing.'),
  object: z.string().max(300).optional(),
  actor: z.string().max(100).optional(),
  org: z.string().max(100).optional(),
  from: Instant.optional(),
  to: Instant.optional(),
})

export const EvidenceQuery = EvidenceFilter.extend(PageQuery.shape)

/** The identifier of a person never stands in a URL, so this search is a POST. */
export const EvidenceSearch = EvidenceQuery.extend({ person: z.string().min(1).max(300).optional() }).meta({
  id: 'EvidenceSearch',
})

export const EvidenceReceipt = z
  .object({
    id: z.string().max(100),
    origin: z.string().max(300),
    index: z.int().min(0),
    leaf: z.string().max(70_000),
    proof: z.array(z.string().max(60)).max(64),
    checkpoint: z.string().max(20_000),
  })
  .meta({ id: 'EvidenceReceipt' })

export const EvidenceDetail = z
  .object({ event: EvidenceRow, receipt: EvidenceReceipt.nullable() })
  .meta({ id: 'EvidenceDetail' })
