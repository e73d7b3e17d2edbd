import { Instant, pageOf } from '@shuyuan/http'
import { z } from 'zod'

const NoticeView = z
  .object({
    id: z.string(),
    title: z.string(),
    body: z.string(),
    link: z.string(),
    tone: z.enum(['info', 'warning', 'alarm']),
    at: Instant,
    read: z.boolean(),
  })
  .meta({ id: 'WorkflowNotice' })

export const NoticePage = pageOf(NoticeView)
export const UnreadCount = z.object({ unread: z.int() })
