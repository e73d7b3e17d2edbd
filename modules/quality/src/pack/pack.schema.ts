import { Instant, line, said } from '@shuyuan/http'
import { z } from 'zod'
import { Params, RuleDraftSchema, RuleSchema, Severity, ToleranceSchema, WordsSchema } from '../rule/rule.schema.ts'

export const PackRuleSchema = z
  .object({
    library: line(60).describe('规则库中的编号'),
    params: Params.default({}),
    severity: Severity.default('error'),
    weight: z.number().min(0.01).max(100).default(1),
    tolerance: ToleranceSchema.nullable().default(null),
    with: z.array(line(60)).max(9).default([]).describe('其余各列的数据元，依次'),
  })
  .meta({ id: 'QualityPackRule' })

export const PackSchema = z
  .object({
    element: z.string(),
    version: z.number().int(),
    rules: z.array(
      z.object({
        library: z.string(),
        params: Params,
        severity: Severity,
        weight: z.number(),
        tolerance: ToleranceSchema.nullable(),
        with: z.array(z.string()),
        title: WordsSchema,
      }),
    ),
    note: z.string(),
    editedBy: z.string(),
    editedAt: Instant.nullable(),
  })
  .meta({ id: 'QualityPack' })

export const PackHeadSchema = z
  .object({
    element: z.string(),
    name: z.string(),
    category: z.string(),
    version: z.number().int(),
    rules: z.number().int(),
    /** columns of datasets mapped to the element */
    editedAt: Instant.nullable(),
  })
  .meta({ id: 'QualityPackHead' })

export const PlanSchema = z
  .object({
    add: z.array(z.object({ draft: RuleDraftSchema, title: said() })),
    change: z.array(z.object({ rule: RuleSchema, draft: RuleDraftSchema, fields: z.array(z.string()) })),
    same: z.number().int(),
    kept: z.array(RuleSchema),
    leftover: z.array(RuleSchema),
    unmapped: z.array(z.string()),
  })
  .meta({ id: 'QualityPackPlan' })

export const AppliedSchema = z
  .object({
    added: z.number().int(),
    changed: z.number().int(),
    dropped: z.number().int(),
    refused: z.array(z.object({ columns: z.array(z.string()), library: z.string(), reason: said() })),
  })
  .meta({ id: 'QualityPacksApplied' })
