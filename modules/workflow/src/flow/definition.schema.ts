import { Instant, line, said } from '@shuyuan/http'
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
    gate: z.enum(['secrecy', 'privacy']).nullable().default(null),
    when: z.string().max(60).nullable().default(null),
    mayRepeat: z.boolean().default(false),
    copies: z.array(AssigneeBody).max(5).default([]),
  })
  .meta({ id: 'WorkflowLevel' })

const Levels = z.array(LevelBody).min(1).max(5)

export const DefinitionBody = z.object({
  title: line(40),
  /** the version that was edited; another one in force means somebody else was faster */
  version: z.int(),
  levels: Levels,
})

export const DefinitionCheckBody = z.object({ levels: Levels })
export const DefinitionVerdict = z.object({ fault: said().nullable() }).meta({ id: 'WorkflowDefinitionVerdict' })

export const DefinitionView = z
  .object({
    kind: z.string(),
    version: z.int(),
    title: z.string(),
    levels: z.array(LevelBody),
    active: z.boolean(),
    changedBy: z.string(),
    changedAt: Instant,
    /** flows that run on this version */
    running: z.int(),
    /** what a level of this flow may be conditional on, with Chinese words */
    conditions: z.record(z.string(), said()),
  })
  .meta({ id: 'WorkflowDefinition' })
