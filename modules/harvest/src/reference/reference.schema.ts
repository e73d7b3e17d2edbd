import { Instant, line, pageOf } from '@shuyuan/http'
import { z } from 'zod'

export const ReferenceView = z
  .object({
    id: z.string(),
    name: z.string(),
    origin: z.enum(['upload', 'source', 'snapshot']),
    source: z.string().nullable(),
    rows: z.int(),
    refused: z.int(),
    madeBy: z.string(),
    createdAt: Instant,
  })
  .meta({ id: 'HarvestReference' })
export const ReferencePage = pageOf(ReferenceView)

/** From a source that was harvested, or, without one, of the own book of today. */
export const ReferenceBody = z
  .object({ name: line(100), source: z.string().max(60).optional() })
  .meta({ id: 'HarvestReferenceBody' })
export const UploadQuery = z.object({ name: line(100), charset: z.string().max(30).optional() })
