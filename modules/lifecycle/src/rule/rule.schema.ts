import { Instant, line, said } from '@shuyuan/http'
import { z } from 'zod'
import { sinces } from './rule.ts'

const months = z.number().int().min(1).max(1200).nullable()

export const RuleTerms = z.object({
  keepMonths: months,
  archiveMonths: months,
  keepVersions: z.number().int().min(1).max(10_000).nullable(),
  since: z.enum(sinces),
  basis: line(200),
})

export const NewRule = RuleTerms.extend({
  dataset: z.string().max(60).nullable().default(null),
  grade: z.number().int().min(1).max(4).nullable().default(null),
})
  .refine((rule) => (rule.dataset === null) !== (rule.grade === null), '数据集和级别须选且只选一个')
  .meta({ id: 'LifecycleRuleForm' })

export const RuleBody = RuleTerms.extend({
  id: z.string(),
  dataset: z.string().nullable(),
  datasetName: z.string().nullable(),
  grade: z.number().int().nullable(),
  createdAt: Instant,
}).meta({ id: 'LifecycleRule' })

export const LimitBody = z
  .object({
    id: z.string(),
    title: said(),
    basis: said(),
    minMonths: z.number().int(),
    maxMonths: z.number().int().nullable(),
    localMinMonths: z.number().int().nullable(),
    localMaxMonths: z.number().int().nullable(),
  })
  .meta({ id: 'LifecycleLimit' })

export const RulesBody = z.object({ items: z.array(RuleBody), limits: z.array(LimitBody) })
export const LimitForm = z.object({ minMonths: months, maxMonths: months })
