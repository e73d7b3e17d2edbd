import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'

/** Wire form of one line of history. */
export const TransitionView = z
  .object({
    id: z.string(),
    object: z.string(),
    ref: z.string(),
    fromState: z.string(),
    toState: z.string(),
    action: z.string(),
    actor: z.string(),
    actorName: z.string(),
    org: z.string().nullable(),
    reason: said(),
    remarks: z.record(z.string(), z.string()),
    at: Instant,
  })
  .meta({ id: 'WorkflowTransition' })
