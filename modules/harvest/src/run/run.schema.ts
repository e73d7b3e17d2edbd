import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'

const Counts = z
  .object({
    read: z.int(),
    added: z.int(),
    changed: z.int(),
    moved: z.int(),
    returned: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    gone: z.int(),
    waiting: z.int(),
    conflicts: z.int(),
  })
  .meta({ id: 'HarvestCounts' })

export const RunView = z
  .object({
    id: z.string(),
    source: z.string(),
    state: z.enum(['running', 'complete', 'partial', 'failed', 'cancelled']),
    whole: z.boolean(),
    since: Instant.nullable(),
    job: z.string().nullable(),
    counts: Counts,
    fields: z.record(z.string(), z.int()),
    total: z.int().nullable(),
    notModified: z.boolean(),
    shortfall: z.string().nullable(),
    failure: z.object({ code: z.string(), title: said() }).nullable(),
    startedBy: z.string(),
    startedAt: Instant,
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'HarvestRun' })
export const RunPage = pageOf(RunView)
export const RunQuery = PageQuery.extend({ source: z.string().max(60).optional() })

export const RefusalPage = pageOf(
  z.object({ seq: z.int(), ref: z.string(), reason: said(), text: z.string() }).meta({ id: 'HarvestRefusal' }),
)
export const StartRunBody = z.object({ whole: z.boolean().default(false) }).meta({ id: 'HarvestStartRun' })
