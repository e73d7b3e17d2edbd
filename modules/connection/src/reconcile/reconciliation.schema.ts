import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'
import { flaws } from './reconciliation.ts'

const Id = z.string().max(60)
const Part = z.object({
  part: z.string().nullable(),
  sourceRows: z.number(),
  targetRows: z.number(),
  equal: z.boolean(),
})

export const ReconciliationView = z
  .object({
    id: z.string(),
    plan: z.string().nullable(),
    capture: z.string().nullable().describe('变更捕获的表按此刻的数据对账时'),
    run: z.string().nullable(),
    dataset: z.string(),
    provider: z.string(),
    version: z.string().nullable().describe('变更捕获的表按此刻的数据对账时为空'),
    position: z.string().nullable().describe('对账到源库日志的这个位置'),
    scope: z.enum(['batch', 'whole']),
    since: z.string().nullable(),
    balanced: z.boolean(),
    moving: z.boolean().describe('源表不能固定在一个时刻，差异可能是读取后的变化'),
    sourceRows: z.number(),
    targetRows: z.number(),
    badRows: z.number(),
    sourceHash: z.string(),
    targetHash: z.string(),
    excluded: z.array(z.object({ column: z.string(), reason: said() })),
    partitions: z.array(Part),
    buckets: z.array(Part.extend({ narrowed: z.boolean() })),
    missing: z.number(),
    extra: z.number(),
    altered: z.number(),
    doubled: z.number(),
    evidence: z.string().nullable(),
    at: Instant,
  })
  .meta({ id: 'ConnectionReconciliation' })
export const ReconciliationPage = pageOf(ReconciliationView)
export const ReconciliationQuery = PageQuery.extend({
  provider: Id.optional(),
  plan: Id.optional(),
  capture: Id.optional(),
  dataset: Id.optional(),
  balanced: z
    .enum(['true', 'false'])
    .transform((word) => word === 'true')
    .optional(),
})
export const FlawedKeys = z
  .object({
    columns: z.array(z.string()),
    /** all of them are shown; otherwise the report counts more than it keeps */
    complete: z.boolean(),
    items: z.array(z.object({ flaw: z.enum(flaws), key: z.array(z.string().nullable()) })),
  })
  .meta({ id: 'ConnectionFlawedKeys' })
