import { Instant } from '@shuyuan/http'
import { z } from 'zod'
import { Dimension } from '../rule/rule.schema.ts'

export const GradeSchema = z.enum(['A', 'B', 'C', 'D', 'E'])
export const DimensionScores = z.partialRecord(Dimension, z.number())

const Weight = z.number().min(0.05, '维度权重不得低于 0.05').max(0.4, '维度权重不得高于 0.4')

export const SettingSchema = z
  .object({
    weights: z.object({
      规范性: Weight,
      完整性: Weight,
      准确性: Weight,
      一致性: Weight,
      时效性: Weight,
      可访问性: Weight,
    }),
    threshold: z.number().min(60, '合格线不得低于 60').max(100),
    notRunnable: z.enum(['fail', 'na']),
    oneVote: z.boolean(),
    orgWeight: z.enum(['rows', 'equal']),
    keepChecks: z.number().int().min(1, '至少保留 1 次检查的明细').max(1000).default(10),
    signature: z.enum(['ed25519', 'sm2']).default('ed25519'),
  })
  .meta({ id: 'QualitySetting' })

export const TrendSchema = z
  .object({
    check: z.string(),
    version: z.string(),
    at: Instant,
    score: z.number().nullable(),
    grade: GradeSchema.nullable(),
    dimensions: DimensionScores,
    rows: z.number(),
    violations: z.number(),
  })
  .meta({ id: 'QualityTrendPoint' })

export const OrgScoreSchema = z
  .object({
    org: z.string(),
    score: z.number(),
    grade: GradeSchema,
    passRate: z.number(),
    datasets: z.array(z.object({ dataset: z.string(), check: z.string(), score: z.number(), rows: z.number() })),
  })
  .meta({ id: 'QualityOrgScore' })
