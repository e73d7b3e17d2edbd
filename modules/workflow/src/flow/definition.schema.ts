import { Instant, line } from '@shuyuan/http'
import { z } from 'zod'

const AssigneeBody = z.object({
  role: z.enum(['bureau', 'provider', 'consumer', 'cdo', 'security']),
  relation: z.enum(['initiator-org', 'provider-org', 'any']),
})

export const LevelBody = z
  .object({
    name: line(40),
    mode: z.enum(['all', 'any']),
    clock: z.string().max(10).nullable(),
    assignees: z.array(AssigneeBody).min(1).max(5),
  })
  .meta({ id: 'WorkflowLevel' })

export const DefinitionBody = z.object({
  title: line(40),
  /** the version that was edited; another one in force means somebody else was faster */
  version: z.int(),
  levels: z.array(LevelBody).min(1).max(5),
})

export const DefinitionView = z
  .object({
    kind: z.string(),
    version: z.int(),
    title: z.string(),
    levels: z.array(LevelBody),
    active: z.boolean(),
    changedBy: z.string(),
    changedAt: Instant,
  })
  .meta({ id: 'WorkflowDefinition' })
