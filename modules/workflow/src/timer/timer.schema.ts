import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
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
    ruleName: said(),
    article: said(),
    ref: z.string(),
    title: said(),
    link: z.string(),
    role: z.string(),
    org: z.string().nullable(),
    startedOn: z.string(),
    days: z.int(),
    extended: z.int(),
    dueOn: z.string(),
    escalateOn: z.string(),
    pausedOn: z.string().nullable(),
    pausedDays: z.int(),
    /** whether the rule lets the clock stand still here */
    pause: z.enum(['none', 'pause', 'restart']),
    /** working days that an extension may still ask for */
    extensionLeft: z.int(),
    provisional: z.boolean(),
    colour: ColourName,
    state: z.enum(['running', 'paused', 'stopped']),
    /** the 督办单 about it that is not closed */
    order: z.string().nullable(),
    startedAt: Instant,
    stoppedAt: Instant.nullable(),
    extensions: z.array(ExtensionView),
  })
  .meta({ id: 'WorkflowTimer' })

export const TimerQuery = PageQuery.extend({
  ref: z.string().max(60).optional(),
  rule: z.string().max(10).optional(),
  org: z.string().max(60).optional(),
  state: z.enum(['running', 'paused', 'stopped']).optional(),
  colour: ColourName.optional(),
})

export const LatenessQuery = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  org: z.string().max(60).optional(),
})

/** Timers of an organisation and rule that fell due in a period. */
export const LatenessLine = z
  .object({
    org: z.string().nullable(),
    rule: z.string(),
    ruleName: said(),
    due: z.int(),
    late: z.int(),
    lateDays: z.int(),
    timers: z.array(z.string()),
  })
  .meta({ id: 'WorkflowLateness' })

export const TimerPage = pageOf(TimerView)
