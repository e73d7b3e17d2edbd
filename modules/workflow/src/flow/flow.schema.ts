import { Instant, prose, said } from '@shuyuan/http'
import { z } from 'zod'
import { TransitionView } from '../machine/transition.schema.ts'
import { FlowTaskView } from '../task/task.schema.ts'
import { LevelBody } from './definition.schema.ts'

/** A flow with its levels, tasks and whole history. */
export const FlowView = z
  .object({
    id: z.string(),
    kind: z.string(),
    version: z.int(),
    ref: z.string(),
    title: said(),
    org: z.string(),
    provider: z.string().nullable(),
    initiator: z.string(),
    initiatorName: z.string(),
    level: z.int(),
    state: z.enum(['running', 'approved', 'returned', 'rejected', 'withdrawn']),
    startedAt: Instant,
    finishedAt: Instant.nullable(),
    facts: z.record(z.string(), z.string()),
    levels: z.array(LevelBody),
    tasks: z.array(FlowTaskView),
    history: z.array(TransitionView),
  })
  .meta({ id: 'WorkflowFlow' })

export const FlowList = z.object({ items: z.array(FlowView) })
export const FlowComment = z.object({ comment: prose(2000).default('') })
