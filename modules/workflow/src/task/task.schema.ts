import { Instant, pageOf, PageQuery, prose, said } from '@shuyuan/http'
import { z } from 'zod'
import { ColourName } from '../timer/timer.schema.ts'

const Comment = prose(2000)
const Remarks = z.record(prose(100), prose(500).min(1))

export const ActBody = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('approve'), comment: Comment.default(''), remarks: Remarks.optional() }),
    z.object({ action: z.literal('return'), comment: Comment.min(1), remarks: Remarks.optional() }),
    z.object({ action: z.literal('reject'), comment: Comment.min(1), remarks: Remarks.optional() }),
    z.object({ action: z.literal('transfer'), comment: Comment.min(1), user: z.string().min(1).max(60) }),
    z.object({
      action: z.literal('add-sign'),
      comment: Comment.min(1),
      role: z.enum(['bureau', 'provider', 'consumer', 'cdo', 'security']),
      org: z.string().max(60).nullable(),
    }),
  ])
  .meta({ id: 'WorkflowAct' })

export const ActManyBody = z
  .object({
    tasks: z.array(z.string().min(1).max(60)).min(1).max(200),
    action: z.enum(['approve', 'return', 'reject']),
    comment: Comment.default(''),
  })
  .meta({ id: 'WorkflowActMany' })

export const ActOutcomes = z.object({
  items: z.array(
    z
      .object({
        task: z.string(),
        done: z.boolean(),
        state: z.string().nullable(),
        code: z.string().nullable(),
        title: said().nullable(),
      })
      .meta({ id: 'WorkflowActOutcome' }),
  ),
})

const TaskState = z.enum(['open', 'approved', 'returned', 'rejected', 'transferred', 'cancelled'])

/** A task inside its flow. */
export const FlowTaskView = z
  .object({
    id: z.string(),
    level: z.int(),
    levelName: said(),
    role: z.string(),
    org: z.string().nullable(),
    assignee: z.string().nullable(),
    origin: z.enum(['level', 'transferred', 'added']),
    state: TaskState,
    createdAt: Instant,
    decidedAt: Instant.nullable(),
    decidedBy: z.string().nullable(),
    decidedByName: z.string().nullable(),
    comment: z.string(),
    remarks: z.record(z.string(), z.string()),
  })
  .meta({ id: 'WorkflowFlowTask' })

/** A line of the 待办 list. */
export const TaskView = FlowTaskView.extend({
  flow: z.string(),
  kind: z.string(),
  ref: z.string(),
  title: said(),
  flowOrg: z.string(),
  initiatorName: z.string(),
  /** what the matter is about, in words that this list filters by */
  facts: z.record(z.string(), z.string()),
  rule: z.string().nullable(),
  dueOn: z.string().nullable(),
  colour: ColourName.nullable(),
}).meta({ id: 'WorkflowTask' })

export const TaskQuery = PageQuery.extend({
  /** every list here is one's own; kept as a word so that links read well */
  mine: z.string().max(5).optional(),
  state: z.enum(['open', 'done']).default('open'),
  kind: z.string().max(60).optional(),
  /** organisation of the initiator */
  org: z.string().max(60).optional(),
  level: z.string().max(40).optional(),
  colour: ColourName.optional(),
  /** part of the title */
  q: prose(100).optional(),
  /** facts that must hold, e.g. `cause:duty,personal:true` */
  facts: z
    .string()
    .max(200)
    .regex(/^[\w-]+:[\w-]+(,[\w-]+:[\w-]+)*$/)
    .optional(),
})
export const TaskPage = pageOf(TaskView)

export const TaskCounts = z
  .object({ open: z.int(), warned: z.int(), overdue: z.int(), done: z.int() })
  .meta({ id: 'WorkflowTaskCounts' })
