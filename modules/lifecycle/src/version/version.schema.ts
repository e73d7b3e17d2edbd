import { Instant, line } from '@shuyuan/http'
import { z } from 'zod'
import { HoldBody } from '../hold/hold.schema.ts'
import { RuleTerms } from '../rule/rule.schema.ts'

export const HoldingBody = z
  .object({
    version: z.string(),
    seq: z.number().int(),
    storage: z.enum(['lake', 'archive', 'destroyed']),
    newest: z.boolean(),
    rows: z.number().int(),
    hash: z.string(),
    bytes: z.number().int(),
    publishedAt: Instant.nullable(),
    archivedAt: Instant.nullable(),
    archiveSha256: z.string().nullable(),
    rawBytes: z.number().int().nullable(),
    restoredUntil: Instant.nullable(),
    archiveOn: Instant.nullable(),
    destroyOn: Instant.nullable(),
    held: z.boolean(),
    destruction: z.string().nullable(),
  })
  .meta({ id: 'LifecycleHolding' })

export const HoldingsBody = z
  .object({
    dataset: z.string(),
    name: z.string(),
    provider: z.string(),
    grade: z.number().int(),
    rule: RuleTerms.extend({
      id: z.string(),
      dataset: z.string().nullable(),
      grade: z.number().int().nullable(),
    }).nullable(),
    holds: z.array(HoldBody),
    items: z.array(HoldingBody),
    complete: z.boolean(),
  })
  .meta({ id: 'LifecycleHoldings' })

export const RestoreForm = z.object({ days: z.number().int().min(1).max(365).default(30), reason: line(200) })
export const MoveStarted = z.object({ job: z.string() }).meta({ id: 'LifecycleMove' })
