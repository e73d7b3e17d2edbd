import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'
import { WaySchema } from '../remote/way.schema.ts'
import { RuleSchema, WordsSchema } from '../rule/rule.schema.ts'
import { DimensionScores, GradeSchema } from '../score/score.schema.ts'

export const ResultSchema = z
  .object({
    rule: RuleSchema,
    state: z.enum(['pass', 'tolerated', 'violated', 'na', 'not_runnable']),
    checked: z.number(),
    bad: z.number(),
    note: said(),
    way: WaySchema.nullable(),
  })
  .meta({ id: 'QualityResult' })

export const CheckHeadSchema = z
  .object({
    id: z.string(),
    dataset: z.string(),
    version: z.string().describe('live：在部门的数据库里检查，平台没有保存数据'),
    org: z.string(),
    cause: z.enum(['published', 'demand', 'schedule']),
    verdict: z.enum(['pass', 'warn', 'fail', 'none']).describe('none：数据集没有规则'),
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

/** What is wrong with the rows of each rule and how to put it right; `remedy` what to do about a rule that could not run. */
export const CheckSchema = z
  .object({
    ...CheckHeadSchema.shape,
    results: z.array(
      z.object({
        ...ResultSchema.shape,
        indicator: z.string(),
        wrong: WordsSchema,
        repair: WordsSchema,
        remedy: z.string().nullable(),
      }),
    ),
  })
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
