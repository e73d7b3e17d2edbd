import { Instant, line } from '@shuyuan/http'
import { z } from 'zod'
import { MAX_FIELDS, MAX_SOURCES, normalKinds } from './plan.ts'

const Id = z.string().max(60)
const Column = z.string().min(1).max(100)

export const FieldSchema = z
  .object({
    name: line(100),
    kind: z.enum(normalKinds),
    codeList: z.string().max(100).nullable().default(null),
    columns: z.record(Id, Column).describe('数据集 → 字段'),
    authority: Id.nullable().default(null).describe('权威来源（数据集），以其为准'),
  })
  .meta({ id: 'VerificationField' })

export const PlanBody = z
  .object({
    name: line(100),
    objectType: z.enum(['person', 'enterprise', 'place', 'other']),
    keyKind: z.enum(normalKinds),
    sources: z
      .array(z.object({ dataset: Id, key: Column }))
      .min(2, '至少选择两个来源')
      .max(MAX_SOURCES),
    fields: z.array(FieldSchema).min(1, '至少填写一个比对项').max(MAX_FIELDS),
    follow: z.boolean().default(true),
  })
  .meta({ id: 'VerificationPlanBody' })

export const PlanView = z
  .object({
    id: z.string(),
    ...PlanBody.shape,
    revision: z.number(),
    editedAt: Instant,
    /** names of the datasets */
    names: z.record(z.string(), z.string()),
    latest: z
      .object({
        id: z.string(),
        state: z.enum(['queued', 'done', 'failed']),
        keys: z.number().nullable(),
        conflicts: z.number().nullable(),
        undecided: z.number().nullable(),
        startedAt: Instant,
      })
      .nullable(),
  })
  .meta({ id: 'VerificationPlan' })

export const Proposal = z
  .object({
    keyKind: z.enum(normalKinds),
    sources: z.array(z.object({ dataset: Id, key: Column })),
    fields: z.array(FieldSchema),
  })
  .meta({ id: 'VerificationProposal' })
