import { Instant, pageOf, prose, said } from '@shuyuan/http'
import { z } from 'zod'

export const CopyBody = z.object({
  users: z.array(z.string().min(1).max(60)).min(1).max(20),
  comment: prose(500).default(''),
})

/** A line of 抄送我的. */
const CopyView = z
  .object({
    id: z.string(),
    flow: z.string(),
    kind: z.string(),
    ref: z.string(),
    title: said(),
    state: z.string(),
    byName: z.string(),
    comment: z.string(),
    at: Instant,
  })
  .meta({ id: 'WorkflowCopy' })

export const CopyPage = pageOf(CopyView)
