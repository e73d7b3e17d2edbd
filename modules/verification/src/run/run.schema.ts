import { Instant, pageOf, PageQuery, prose, said } from '@shuyuan/http'
import { RowMark } from '@shuyuan/intake'
import { z } from 'zod'
import { FieldSchema } from '../plan/plan.schema.ts'

const Source = z
  .object({
    dataset: z.string(),
    key: z.string(),
    name: z.string(),
    provider: z.string(),
    version: z.string(),
    versionSeq: z.number(),
    objects: z.number(),
    missing: z.number(),
  })
  .meta({ id: 'VerificationSource' })

const FieldResultView = z
  .object({
    compared: z.number(),
    conflicts: z.number(),
    undecided: z.number(),
    /** per source: how often it is right, 0…1 */
    accuracy: z.array(z.number().nullable()),
    lost: z.array(z.number()),
    torn: z.array(z.number()),
  })
  .meta({ id: 'VerificationFieldResult' })

const Head = {
  id: z.string(),
  plan: z.string(),
  revision: z.number(),
  state: z.enum(['queued', 'done', 'failed']),
  keys: z.number().nullable(),
  conflicts: z.number().nullable(),
  undecided: z.number().nullable(),
  error: said().nullable(),
  job: z.string().nullable(),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
}

export const RunHead = z.object(Head).meta({ id: 'VerificationRunHead' })
export const RunPage = pageOf(RunHead)

export const RunView = z
  .object({
    ...Head,
    facts: z.object({ name: z.string(), sources: z.array(Source), fields: z.array(FieldSchema) }).nullable(),
    result: z
      .object({
        /** who disagrees with whom on what; `a`, `b` and `field` are places in `facts` */
        meetings: z.array(
          z.object({ field: z.number(), a: z.number(), b: z.number(), both: z.number(), different: z.number() }),
        ),
        fields: z.array(FieldResultView),
        iterations: z.number(),
        converged: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'VerificationRun' })

export const ConflictView = z
  .object({
    id: z.number(),
    key: z.string(),
    field: z.string(),
    values: z.record(z.string(), z.string().nullable()),
    winner: z.string().nullable(),
    confidence: z.number(),
    ruled: z.boolean(),
  })
  .meta({ id: 'VerificationConflict' })

const Filter = z.object({
  field: z.string().max(100).optional(),
  a: z.string().max(60).optional(),
  b: z.string().max(60).optional(),
  loser: z.string().max(60).optional(),
  undecided: z.stringbool().optional(),
})

export const ConflictQuery = Filter.extend(PageQuery.shape)
export const ConflictFilterQuery = Filter
export const ConflictPage = pageOf(ConflictView).extend({
  marks: z.array(
    RowMark.extend({ dataset: z.string().describe('该来源的记录有异议') }).meta({ id: 'VerificationConflictMark' }),
  ),
})

export const SettleBody = z
  .object({
    dataset: z.string().max(60).nullable().describe('以哪个来源为准；null 表示不算冲突'),
    reason: prose(1000).min(1, '请填写裁定理由'),
  })
  .meta({ id: 'VerificationSettle' })
