import { Instant, pageOf, said } from '@shuyuan/http'
import { z } from 'zod'

const NoticeView = z
  .object({
    id: z.string(),
    title: said(),
    body: said(),
    link: z.string(),
    tone: z.enum(['info', 'warning', 'alarm']),
    at: Instant,
    read: z.boolean(),
  })
  .meta({ id: 'WorkflowNotice' })

export const NoticePage = pageOf(NoticeView)
export const UnreadCount = z.object({ unread: z.int() })

/** `matter`: the part of the console a notice leads to, e.g. `ticket`; `day`: civil date */
export const NoticeFilterQuery = z.object({ matter: z.string().max(60).optional(), day: z.iso.date().optional() })

export const NoticeDigest = z
  .object({
    items: z.array(z.object({ day: z.string(), matter: z.string(), total: z.int(), unread: z.int() })),
  })
  .meta({ id: 'WorkflowNoticeDigest' })
