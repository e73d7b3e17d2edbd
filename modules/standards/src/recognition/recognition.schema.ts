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
    reason: z.string(),
  })
  .meta({ id: 'StandardsRecognition' })
export const RecognizeOutput = z.object({ items: z.array(RecognitionBody) })
