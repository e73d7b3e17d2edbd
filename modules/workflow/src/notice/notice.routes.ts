import { type App, PageQuery, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { NoticePage, UnreadCount } from './notice.schema.ts'
import { countUnread, insertReads, listNotices } from './notice.store.ts'

const config = { action: 'workflow.notice.read' }
const tags = ['workflow']

/** `/v1/workflow/notices`: messages to the signed-in person. */
export function noticeRoutes(app: App, deps: WorkflowDeps): void {
  const read = async (subject: Parameters<typeof countUnread>[1], notice: string | null) => {
    await insertReads(deps.db, subject, notice, deps.clock.now())
    return { unread: await countUnread(deps.db, subject) }
  }
  app.get(
    '/v1/workflow/notices',
    {
      config,
      schema: {
        querystring: PageQuery.extend({ unread: z.stringbool().default(false) }),
        response: { 200: NoticePage },
        summary: '我的通知',
        tags,
      },
    },
    async (request) => {
      const { limit, unread, after } = request.query
      const rows = await listNotices(deps.db, request.subject, {
        limit,
        unread,
        after: readCursor(after, ['text'])?.[0] ?? null,
      })
      return toPage(rows, limit, (n) => [n.id])
    },
  )
  app.get(
    '/v1/workflow/notices/unread',
    { config, schema: { response: { 200: UnreadCount }, summary: '未读通知数', tags } },
    async (request) => ({ unread: await countUnread(deps.db, request.subject) }),
  )
  app.post(
    '/v1/workflow/notices/:id/read',
    {
      config,
      schema: {
        params: z.object({ id: z.string().max(60) }),
        response: { 200: UnreadCount },
        summary: '标为已读',
        tags,
      },
    },
    (request) => read(request.subject, request.params.id),
  )
  app.post(
    '/v1/workflow/notices/read-all',
    { config, schema: { response: { 200: UnreadCount }, summary: '全部标为已读', tags } },
    (request) => read(request.subject, null),
  )
}
