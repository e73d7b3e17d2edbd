import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'
import { Dimension } from '../rule/rule.schema.ts'
import { GradeSchema } from '../score/score.schema.ts'

const Id = z.string().max(60)

export const CockpitQuery = z.object({
  by: z.enum(['org', 'system', 'dimension', 'indicator', 'day']).default('org'),
  org: Id.optional(),
  days: z.coerce.number().int().min(1).max(366).default(60),
})

const Counts = {
  datasets: z.number().int(),
  atSource: z.number().int().describe('其中在部门数据库里检查的'),
  rules: z.number().int(),
  violated: z.number().int(),
  notRunnable: z.number().int(),
  checked: z.number().int(),
  bad: z.number().int(),
}

export const CockpitBody = z
  .object({
    items: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        score: z.number().nullable(),
        grade: GradeSchema.nullable(),
        ...Counts,
      }),
    ),
  })
  .meta({ id: 'QualityCockpit' })

export const FindingQuery = z.object({
  org: Id.optional(),
  system: Id.optional().describe('空为未挂系统的数据集'),
  dimension: Dimension.optional(),
  indicator: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  day: z.iso.date().optional(),
})

export const FindingBody = z
  .object({
    items: z.array(
      z.object({
        org: z.string(),
        dataset: z.string(),
        name: z.string(),
        check: z.string(),
        atSource: z.boolean(),
        rule: z.string(),
        title: said(),
        dimension: z.string(),
        indicator: z.string(),
        owner: z.string().nullable(),
        state: z.enum(['violated', 'tolerated', 'not_runnable']),
        checked: z.number(),
        bad: z.number(),
        finishedAt: Instant,
      }),
    ),
    more: z.boolean(),
  })
  .meta({ id: 'QualityFindings' })
