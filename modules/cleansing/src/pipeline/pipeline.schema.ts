import { Instant, line, prose, said } from '@shuyuan/http'
import { z } from 'zod'
import { MOST_STEPS } from '../plan/chain.sql.ts'

const Cell = z.string().max(4000).nullable()
const Word = z.string().min(1).max(60)

export const StepSchema = z
  .object({
    id: Word,
    kind: Word,
    params: z.record(z.string().max(60), z.unknown()),
    off: z.boolean().optional(),
    note: z.string().max(500).optional(),
  })
  .meta({ id: 'CleansingStep' })

export const GoldenSchema = z
  .object({
    id: Word,
    name: line(100),
    input: z.record(z.string().max(63), Cell),
    expect: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('kept'), values: z.record(z.string().max(63), Cell) }),
      z.object({ outcome: z.literal('rejected') }),
      z.object({ outcome: z.literal('dropped') }),
    ]),
  })
  .meta({ id: 'CleansingGolden' })

export const DefinitionSchema = z
  .object({
    steps: z
      .array(StepSchema)
      .max(MOST_STEPS, `最多 ${MOST_STEPS} 步`)
      .refine((steps) => new Set(steps.map((s) => s.id)).size === steps.length, '步骤编号重复'),
    golden: z.array(GoldenSchema).max(200, '最多 200 个样例行'),
  })
  .meta({ id: 'CleansingDefinition' })

export const TriggerSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('manual') }),
    z.object({ kind: z.literal('version') }),
    z.object({ kind: z.literal('clock'), cron: z.string().max(100).trim() }),
  ])
  .meta({ id: 'CleansingTrigger' })

export const PipelineSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    input: z.string(),
    inputName: z.string(),
    output: z.string().nullable(),
    outputName: z.string(),
    provider: z.string(),
    revision: z.number(),
    published: z.number().nullable(),
    trigger: TriggerSchema,
    nextAt: Instant.nullable(),
    retiredAt: Instant.nullable(),
    steps: z.number(),
    /** the draft differs from the version in force */
    changed: z.boolean(),
    createdBy: z.string(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'CleansingPipeline' })

export const PipelineDetailSchema = PipelineSchema.extend({ draft: DefinitionSchema }).meta({
  id: 'CleansingPipelineDetail',
})

export const VersionSchema = z
  .object({
    pipeline: z.string(),
    seq: z.number(),
    definition: DefinitionSchema,
    note: z.string(),
    createdBy: z.string(),
    createdAt: Instant,
  })
  .meta({ id: 'CleansingVersion' })

export const ChangeSchema = z
  .object({
    step: z.string(),
    kind: z.string(),
    change: z.enum(['added', 'removed', 'edited', 'moved']),
    /** places before and after, 0-based */
    from: z.number().nullable(),
    to: z.number().nullable(),
    fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  })
  .meta({ id: 'CleansingChange' })

export const ProblemSchema = z
  .object({ step: z.string(), index: z.number(), field: z.string().nullable(), reason: said() })
  .meta({ id: 'CleansingProblem' })

export const CreateBody = z
  .object({
    name: line(100),
    description: prose(1000).default(''),
    input: z.string().max(60),
    output: z.string().max(60).nullable().default(null),
    outputName: z.string().max(100).trim().default(''),
    definition: DefinitionSchema.default({ steps: [], golden: [] }),
  })
  .meta({ id: 'CleansingCreate' })

export const EditBody = z
  .object({ name: line(100).optional(), description: prose(1000).optional(), trigger: TriggerSchema.optional() })
  .meta({ id: 'CleansingEdit' })

export const DraftBody = z
  .object({ definition: DefinitionSchema, revision: z.number().int() })
  .meta({ id: 'CleansingDraft' })

export const OfPipeline = z.object({ pipeline: z.string().max(60) })
