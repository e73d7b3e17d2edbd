import { line, said } from '@shuyuan/http'
import { z } from 'zod'

export const RecognizeInput = z.object({
  columns: z
    .array(
      z.object({
        name: z.string().min(1).max(200),
        title: z.string().max(200).optional(),
        samples: z.array(z.string().max(2000)).max(300).default([]),
        distinct: z.number().int().min(0).optional(),
        rows: z.number().int().min(0).optional(),
      }),
    )
    .min(1)
    .max(300),
})
export const RecognitionBody = z
  .object({
    semantic: z.string(),
    element: z.string().nullable(),
    codeList: z.string().nullable(),
    sensitivity: z.enum(['none', 'personal', 'sensitive']),
    grade: z.number().int().min(1).max(4),
    mask: z.string().nullable(),
    rules: z.array(z.object({ kind: z.string(), params: z.record(z.string(), z.unknown()) })),
    confidence: z.number(),
    reason: said(),
  })
  .meta({ id: 'StandardsRecognition' })
export const RecognizeOutput = z.object({ items: z.array(RecognitionBody) })

const Words = z.array(line(60)).max(40).default([])

/** A column type that the bureau adds as data. */
export const ColumnTypeBody = z
  .object({
    semantic: z.string().regex(/^[a-z][a-z0-9_]{1,49}$/, '标识应为小写字母、数字和下划线，以字母开头'),
    name: line(60),
    synonyms: Words,
    english: Words,
    pinyins: Words,
    initials: Words,
    pattern: z.string().min(1).max(400).nullable().default(null),
    codeList: z.string().max(60).nullable().default(null),
    sensitivity: z.enum(['none', 'personal', 'sensitive']),
    grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    mask: z.string().max(40).nullable().default(null),
  })
  .meta({ id: 'StandardsColumnType' })

export const ColumnTypes = z.object({
  bundled: z.array(
    z
      .object({ semantic: z.string(), name: z.string(), category: z.string(), sensitivity: z.string(), grade: z.int() })
      .meta({ id: 'StandardsBundledType' }),
  ),
  own: z.array(ColumnTypeBody),
})
