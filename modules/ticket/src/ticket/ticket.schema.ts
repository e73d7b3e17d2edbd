import { Instant, line, pageOf, PageQuery, prose, said } from '@shuyuan/http'
import { TransitionView } from '@shuyuan/workflow'
import { z } from 'zod'
import { figures } from './figure.ts'
import { handActions, ticketKinds, ticketStates } from './ticket.ts'

const severities = ['error', 'warning', 'info'] as const
const Day = z.iso.date()

export const TicketView = z
  .object({
    id: z.string(),
    number: said(),
    kind: z.enum(ticketKinds),
    dataset: z.string().nullable(),
    datasetName: z.string().nullable(),
    version: z.string().nullable(),
    versionSeq: z.number().nullable(),
    owner: z.string(),
    ownerName: z.string(),
    cause: z.string(),
    title: said(),
    severity: z.enum(severities),
    legal: z.boolean(),
    state: z.enum(ticketStates),
    round: z.number(),
    recurrence: z.number(),
    previous: z.string().nullable(),
    rowsBad: z.number(),
    rowsFirst: z.number(),
    /** false: the ticket points to no single records */
    hasRows: z.boolean(),
    atSource: z.boolean().describe('问题数据留在部门的数据库，在检查页就地查看'),
    /** check behind the rows, null where they are named one by one */
    check: z.string().nullable(),
    advice: said(),
    note: said(),
    outcome: z.enum(['repaired', 'exception']).nullable(),
    timer: z.string().nullable(),
    dueOn: Day.nullable(),
    colour: z.enum(['green', 'yellow', 'orange', 'red']).nullable(),
    inTime: z.boolean().nullable(),
    openedAt: Instant,
    signedAt: Instant.nullable(),
    submittedAt: Instant.nullable(),
    archivedAt: Instant.nullable(),
    rechecked: said().nullable(),
    repairedRows: z.number(),
    /** what the reader may do now */
    actions: z.array(z.enum(handActions)),
  })
  .meta({ id: 'Ticket' })

export const CommentView = z
  .object({
    id: z.string(),
    by: z.string(),
    byName: z.string(),
    org: z.string().nullable(),
    body: z.string(),
    at: Instant,
  })
  .meta({ id: 'TicketComment' })

export const RepairView = z
  .object({
    id: z.string(),
    upload: z.string(),
    base: z.string(),
    version: z.string(),
    rows: z.number().nullable(),
    state: z.enum(['queued', 'done', 'failed']),
    error: said().nullable(),
    job: z.string().nullable(),
    at: Instant,
  })
  .meta({ id: 'TicketRepair' })

/** A ticket with its history, what was said, and what was handed in. */
export const TicketDetail = z
  .object({
    ...TicketView.shape,
    history: z.array(TransitionView),
    comments: z.array(CommentView),
    repairs: z.array(RepairView),
    /** earlier tickets of the same cause */
    recurrences: z.array(z.object({ id: z.string(), number: said(), archivedAt: Instant.nullable() })),
    canRepair: z.boolean(),
    canExtend: z.boolean(),
    canExport: z.boolean(),
  })
  .meta({ id: 'TicketDetail' })

const Filter = z.object({
  state: z.enum([...ticketStates, 'open']).optional(),
  kind: z.enum(ticketKinds).optional(),
  owner: z.string().max(60).optional(),
  dataset: z.string().max(60).optional(),
  severity: z.enum(severities).optional(),
  search: z.string().max(100).trim().optional(),
  cause: z.string().max(200).optional(),
  colour: z.enum(['yellow', 'orange', 'red']).optional(),
  figure: z.enum(figures).optional(),
  from: Day.optional(),
  to: Day.optional(),
  legal: z.stringbool().optional(),
  order: z.enum(['due', 'new']).default('due'),
})

export const ExportQuery = Filter
export const TicketQuery = Filter.extend(PageQuery.shape)
export const CountQuery = Filter.omit({ order: true })
export const TicketPage = pageOf(TicketView)
export const TicketCounts = z
  .object({ states: z.partialRecord(z.enum(ticketStates), z.number()), overdue: z.number() })
  .meta({ id: 'TicketCounts' })

export const OfTicket = z.object({ ticket: z.string().max(60) })

export const ActBody = z
  .object({
    action: z.enum(handActions),
    reason: prose(2000).default(''),
    to: z.string().max(60).optional().describe('派发、转办：部门'),
    whole: z.boolean().optional().describe('异议成立：规则本身不适用，而不只是这些记录'),
  })
  .meta({ id: 'TicketAct' })

export const ActManyBody = ActBody.extend({
  tickets: z.array(z.string().max(60)).min(1, '请至少选择一张工单').max(200, '一次最多办理 200 张工单'),
}).meta({ id: 'TicketActMany' })

export const ActManyAnswer = z
  .object({
    done: z.array(z.string()),
    refused: z.array(z.object({ ticket: z.string(), code: z.string(), title: said() })),
  })
  .meta({ id: 'TicketActed' })

export const CommentBody = z.object({ body: prose(2000).min(1, '请填写内容') })
export const ExtendBody = z.object({
  days: z.int().min(1, '至少 1 个工作日').max(30),
  reason: line(500),
})
export const RepairBody = z.object({ upload: z.string().max(60), note: prose(2000).default('') })
