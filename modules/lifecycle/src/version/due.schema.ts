import { Instant } from '@shuyuan/http'
import { z } from 'zod'

export const DueBody = z
  .object({
    items: z.array(
      z.object({
        dataset: z.string(),
        name: z.string(),
        provider: z.string(),
        version: z.string(),
        seq: z.number().int(),
        what: z.enum(['archive', 'destroy']),
        on: Instant,
        held: z.boolean(),
        bytes: z.number().int(),
      }),
    ),
    complete: z.boolean(),
  })
  .meta({ id: 'LifecycleDue' })
