import { Instant, PageQuery, pageOf } from '@shuyuan/http'
import { z } from 'zod'

export const ColourName = z.enum(['green', 'yellow', 'orange', 'red'])

export const ExtensionView = z
  .object({
    id: z.string(),
    timer: z.string(),
    days: z.int(),
    reason: z.string(),
    state: z.enum(['requested', 'granted', 'refused']),
    requestedBy: z.string(),
    requestedAt: Instant,
    decidedBy: z.string().nullable(),
    decidedAt: Instant.nullable(),
    comment: z.string(),
  })
  .meta({ id: 'WorkflowExtension' })

export const TimerView = z
  .object({
    id: z.string(),
    rule: z.string(),
    ruleName: z.string(),
    article: z.string(),
    ref: z.string(),
    title: z.string(),
    link: z.string(),
    role: z.string(),
    org: z.string().nullable(),
    startedOn: z.string(),
    days: z.int(),
    extended: z.int(),
    dueOn: z.string(),
    provisional: z.boolean(),
    colour: ColourName,
    state: z.enum(['running', 'stopped']),
    startedAt: Instant,
    stoppedAt: Instant.nullable(),
    extensions: z.array(ExtensionView),
  })
  .meta({ id: 'WorkflowTimer' })

export const TimerQuery = PageQuery.extend({
  ref: z.string().max(60).optional(),
  rule: z.string().max(10).optional(),
  org: z.string().max(60).optional(),
  state: z.enum(['running', 'stopped']).optional(),
  colour: ColourName.optional(),
})

export const TimerPage = pageOf(TimerView)

export const LimitView = z
  .object({
    rule: z.string(),
    name: z.string(),
    article: z.string(),
    statutoryDays: z.int(),
    localDays: z.int().nullable(),
    extension: z.int(),
    extensionNeeds: z.array(z.string()),
  })
  .meta({ id: 'WorkflowLimit' })
