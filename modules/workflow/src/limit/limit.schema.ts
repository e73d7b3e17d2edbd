import { Instant, prose, said } from '@shuyuan/http'
import { z } from 'zod'

const Pause = z.enum(['none', 'pause', 'restart'])

export const LimitBody = z
  .object({
    days: z.int().min(1).max(365),
    region: z.string().max(12).default(''),
    extension: z.int().min(0).max(365).nullable().default(null),
    pause: Pause.default('none'),
    source: prose(200).default(''),
  })
  .meta({ id: 'WorkflowLimitBody' })

const LocalLimitView = z
  .object({
    region: z.string(),
    days: z.int(),
    extension: z.int().nullable(),
    pause: Pause,
    source: z.string(),
    changedAt: Instant,
  })
  .meta({ id: 'WorkflowLocalLimit' })

export const LimitView = z
  .object({
    rule: z.string(),
    name: said(),
    article: said(),
    /** days without a local limit */
    statutoryDays: z.int(),
    /** most that a local limit may set; null = no document names a number */
    ceiling: z.int().nullable(),
    /** the local limit that holds everywhere */
    localDays: z.int().nullable(),
    extension: z.int(),
    extensionNeeds: z.array(z.string()),
    pausable: z.boolean(),
    locals: z.array(LocalLimitView),
    /** rules of other places, to compare with */
    examples: z.array(z.object({ place: z.string(), days: z.int(), note: said() })),
  })
  .meta({ id: 'WorkflowLimit' })
