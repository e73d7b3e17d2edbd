import { Instant, pageOf, PageQuery, prose, said } from '@shuyuan/http'
import { z } from 'zod'
import { TransitionView } from '../machine/transition.schema.ts'

const State = z.enum(['issued', 'answered', 'closed', 'cancelled'])
const Text = prose(2000)

export const IssueOrderBody = z
  .object({ timer: z.string().min(1).max(60), demand: Text.min(1), days: z.int().min(1).max(30).default(3) })
  .meta({ id: 'WorkflowIssueOrder' })
export const AnswerOrderBody = z
  .object({ answer: Text.min(1), proof: prose(500).default('') })
  .meta({ id: 'WorkflowAnswerOrder' })
export const JudgeOrderBody = z
  .object({ action: z.enum(['close', 'redo', 'cancel']), opinion: Text.min(1) })
  .meta({ id: 'WorkflowJudgeOrder' })

export const OrderView = z
  .object({
    id: z.string(),
    number: said(),
    timer: z.string().nullable(),
    title: said(),
    link: z.string(),
    role: z.string(),
    org: z.string().nullable(),
    demand: said(),
    answerBy: z.string(),
    state: State,
    issuedByName: z.string(),
    issuedAt: Instant,
    answer: z.string(),
    proof: z.string(),
    answeredByName: z.string().nullable(),
    answeredAt: Instant.nullable(),
    opinion: z.string(),
    closedAt: Instant.nullable(),
    /** the day to answer by has passed without an answer */
    late: z.boolean(),
  })
  .meta({ id: 'WorkflowOrder' })

export const OrderDetail = OrderView.extend({ history: z.array(TransitionView) }).meta({ id: 'WorkflowOrderDetail' })
export const OrderQuery = PageQuery.extend({ state: State.optional(), org: z.string().max(60).optional() })
export const OrderPage = pageOf(OrderView)
