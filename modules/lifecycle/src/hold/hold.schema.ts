import { Instant, line } from '@shuyuan/http'
import { z } from 'zod'

export const HoldBody = z
  .object({
    id: z.string(),
    dataset: z.string(),
    version: z.string().nullable(),
    reason: z.string(),
    basis: z.string(),
    placedByName: z.string(),
    placedAt: Instant,
    liftedByName: z.string().nullable(),
    liftedAt: Instant.nullable(),
    liftReason: z.string().nullable(),
  })
  .meta({ id: 'LifecycleHold' })

export const HoldForm = z
  .object({
    dataset: z.string().max(60),
    version: z.string().max(60).nullable().default(null),
    reason: line(200),
    basis: line(200),
  })
  .meta({ id: 'LifecycleHoldForm' })

export const LiftForm = z.object({ reason: line(200) })
