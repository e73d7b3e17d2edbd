import { z } from 'zod'

export const CheckKinds = z.object({
  items: z.array(z.object({ kind: z.string(), name: z.string(), standard: z.string(), wanted: z.string() })),
})
export const CheckInput = z.object({ kind: z.string().max(60), values: z.array(z.string().max(500)).min(1).max(1000) })
export const CheckOutput = z
  .object({
    kind: z.string(),
    valid: z.number().int(),
    invalid: z.number().int(),
    items: z.array(
      z.object({
        value: z.string(),
        valid: z.boolean(),
        reason: z.string().optional(),
        warning: z.string().optional(),
        normalized: z.string(),
        sex: z.string().nullable().optional(),
        birth: z.string().nullable().optional(),
        region: z.string().nullable().optional(),
      }),
    ),
  })
  .meta({ id: 'StandardsCheck' })
