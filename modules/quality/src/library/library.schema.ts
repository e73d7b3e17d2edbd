import { z } from 'zod'
import { Dimension, Severity, WordsSchema } from '../rule/rule.schema.ts'

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const LibraryItemSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    indicator: z.string(),
    dimension: Dimension,
    title: WordsSchema,
    wrong: WordsSchema,
    repair: WordsSchema,
    params: z.record(z.string(), z.unknown()),
    roles: z.array(z.string()),
    severity: Severity,
    columns: z.object({ min: z.number(), max: z.number() }),
    /** rows shown as an example, and which of them are found */
    cases: z.array(
      z.object({
        columns: z.array(z.string()),
        rows: z.array(z.array(Cell)),
        bad: z.array(z.number()).nullable(),
        badCount: z.number(),
        params: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .meta({ id: 'QualityLibraryItem' })

export const LibraryQuery = z.object({
  q: z.string().max(100).optional().describe('标题、说明或编号中的文字'),
  dimension: Dimension.optional(),
  indicator: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  kind: z.string().max(60).optional(),
})

export const LibraryBody = z
  .object({
    items: z.array(LibraryItemSchema),
    /** every indicator with the number of items it would leave, the other filters kept */
    indicators: z.array(
      z.object({ code: z.string(), dimension: Dimension, title: WordsSchema, items: z.number().int() }),
    ),
    total: z.number().int(),
  })
  .meta({ id: 'QualityLibrary' })
