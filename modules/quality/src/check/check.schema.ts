import { Instant } from '@shuyuan/http'
import { z } from 'zod'
import { RuleSchema } from '../rule/rule.schema.ts'
import { DimensionScores, GradeSchema } from '../score/score.schema.ts'

export const ResultSchema = z
  .object({
    rule: RuleSchema,
    state: z.enum(['pass', 'violated', 'na', 'not_runnable']),
    checked: z.number(),
    bad: z.number(),
    note: z.string(),
  })
  .meta({ id: 'QualityResult' })

export const CheckHeadSchema = z
  .object({
    id: z.string(),
    dataset: z.string(),
    version: z.string(),
    org: z.string(),
    cause: z.enum(['published', 'demand', 'schedule']),
    verdict: z.enum(['pass', 'warn', 'fail']),
    score: z.number().nullable(),
    grade: GradeSchema.nullable(),
    dimensions: DimensionScores,
    rows: z.number(),
    rules: z.number(),
    violated: z.number(),
    notRunnable: z.number(),
    violations: z.number(),
    checkedBy: z.string(),
    startedAt: Instant,
    finishedAt: Instant,
  })
  .meta({ id: 'QualityCheckHead' })

/** `repair` tells what is wrong and how to put it right, per rule kind. */
export const CheckSchema = z
  .object({ ...CheckHeadSchema.shape, results: z.array(z.object({ ...ResultSchema.shape, repair: z.string() })) })
  .meta({ id: 'QualityCheck' })

export const ViolationSchema = z
  .object({
    rule: z.string(),
    /** row number of the source file; null when the finding is about a group */
    row: z.number().nullable(),
    keys: z.record(z.string(), z.string().nullable()),
    values: z.record(z.string(), z.string().nullable()),
  })
  .meta({ id: 'QualityViolation' })
