import { said } from '@shuyuan/http'
import { z } from 'zod'
import { DefinitionSchema, ProblemSchema, StepSchema } from '../pipeline/pipeline.schema.ts'
import { StepReportSchema } from '../run/run.schema.ts'

const Cells = z.record(z.string(), z.string().nullable())
const ColumnSchema = z
  .object({ name: z.string(), title: z.string(), type: z.string(), from: z.array(z.string()) })
  .meta({ id: 'CleansingColumn' })

const PreviewRowSchema = z
  .object({
    row: z.number(),
    before: Cells,
    after: Cells,
    changed: z.array(z.string()),
    state: z.enum(['kept', 'rejected', 'dropped']),
    reason: said().nullable(),
  })
  .meta({ id: 'CleansingPreviewRow' })

export const PreviewSchema = z
  .object({
    problems: z.array(ProblemSchema),
    before: z.array(ColumnSchema),
    after: z.array(ColumnSchema),
    masks: z.record(z.string(), z.string()),
    steps: z.array(StepReportSchema),
    sampled: z.number(),
    total: z.number(),
    rows: z.array(PreviewRowSchema),
  })
  .meta({ id: 'CleansingPreview' })

export const PreviewBody = z
  .object({
    definition: DefinitionSchema.optional(),
    step: z.number().int().min(0).max(100).nullable().default(null),
    sample: z.enum(['first', 'random']).default('first'),
    rows: z.number().int().min(1).max(5000).default(500),
    seed: z.number().int().min(0).max(1e6).default(1),
    touched: z.boolean().default(false),
    limit: z.number().int().min(1).max(200).default(50),
  })
  .meta({ id: 'CleansingPreviewBody' })

export const GoldenResultSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    passed: z.boolean(),
    outcome: z.enum(['kept', 'rejected', 'dropped']),
    values: Cells,
    reason: said(),
  })
  .meta({ id: 'CleansingGoldenResult' })

export const SuggestionSchema = z
  .object({ step: StepSchema, reason: said(), changed: z.number(), rejected: z.number(), sampled: z.number() })
  .meta({ id: 'CleansingSuggestion' })
