import { Instant, line } from '@shuyuan/http'
import { z } from 'zod'
import { FIELDS } from './statistic.ts'

const Text = z.string().max(2000).trim()

export const DefinitionBody = z.object({
  name: line(100),
  code: z.string().max(60).trim().default(''),
  definition: Text.min(1),
  formula: Text.default(''),
  scope: Text.default(''),
  unit: z.string().max(40).trim().default(''),
  period: z.string().max(40).trim().default(''),
  source: z.string().max(300).trim().default(''),
})

export const StatisticSchema = z
  .object({
    id: z.string(),
    org: z.string(),
    name: z.string(),
    code: z.string(),
    definition: z.string(),
    formula: z.string(),
    scope: z.string(),
    unit: z.string(),
    period: z.string(),
    source: z.string(),
    version: z.number().int(),
    retiredAt: Instant.nullable(),
    editedBy: z.string(),
    editedAt: Instant,
  })
  .meta({ id: 'QualityStatistic' })

export const DisputeSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    lead: z.string(),
    orgs: z.array(z.string()),
    flow: z.string(),
    state: z.enum(['open', 'settled', 'withdrawn']),
    conclusion: z.string(),
    openedAt: Instant,
    settledAt: Instant.nullable(),
  })
  .meta({ id: 'QualityDispute' })

export const ComparisonSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    statistics: z.array(StatisticSchema),
    differs: z.array(z.enum(FIELDS)),
    /** the last coordination about it */
    dispute: DisputeSchema.nullable(),
  })
  .meta({ id: 'QualityStatisticComparison' })
