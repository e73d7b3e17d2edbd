import { line, said } from '@shuyuan/http'
import { z } from 'zod'
import { WaySchema } from '../remote/way.schema.ts'

export const Dimension = z.enum(['规范性', '完整性', '准确性', '一致性', '时效性', '可访问性'])
export const Severity = z.enum(['error', 'warning', 'info'])

export const WordsSchema = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'QualityWords' })

/** Parameters are checked against the schema of the kind when the rule is saved. */
export const Params = z.record(z.string().max(100), z.unknown())
export const ToleranceSchema = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('rows'), value: z.number().int().min(0).max(1e9) }),
  z.object({ unit: z.literal('share'), value: z.number().min(0).max(1) }),
])
/** Neither the database nor the engine can hold NUL or half a character. */
const storable = (value: unknown) => !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(value))

export const RuleSchema = z
  .object({
    id: z.string(),
    dataset: z.string(),
    kind: z.string(),
    columns: z.array(z.string()),
    params: Params,
    severity: Severity,
    weight: z.number(),
    dimension: Dimension,
    title: said(),
    enabled: z.boolean(),
    library: z.string().nullable(),
    owner: z.string().nullable(),
    tolerance: ToleranceSchema.nullable(),
    pack: z.string().nullable(),
  })
  .meta({ id: 'QualityRule' })

export const RuleDraftSchema = z
  .object({
    kind: z.string().min(1).max(60),
    columns: z.array(line(200)).max(100).default([]),
    params: Params.refine(storable, '含有不能保存的字符').default({}),
    severity: Severity.optional(),
    weight: z.number().min(0.01).max(100).optional(),
    title: line(300).optional(),
    enabled: z.boolean().optional(),
    library: line(60).nullable().optional(),
    owner: line(60).nullable().optional(),
    tolerance: ToleranceSchema.nullable().optional(),
    pack: line(60).nullable().optional(),
  })
  .meta({ id: 'QualityRuleDraft' })

export const KindSchema = z
  .object({
    kind: z.string(),
    dimension: Dimension,
    indicator: z.string(),
    title: z.object({ zh: z.string(), en: z.string() }),
    repair: said(),
    atSource: WaySchema,
    columns: z.object({ min: z.number(), max: z.number() }),
    params: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'QualityRuleKind' })

export const SuggestionSchema = z
  .object({ rule: RuleDraftSchema, confidence: z.number().min(0).max(1), reason: said() })
  .meta({ id: 'QualityRuleSuggestion' })
