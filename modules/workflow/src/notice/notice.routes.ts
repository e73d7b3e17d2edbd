import { type App, PageQuery, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { readNotices } from './read-notices.ts'
import { NoticeDigest, NoticeFilterQuery, NoticePage, UnreadCount } from './notice.schema.ts'
import { countUnread, digestNotices, listNotices } from './notice.store.ts'

const config = { action: 'workflow.notice.read' }
const tags = ['workflow']
/** lines of a digest: some weeks of a busy desk */
const LINES = 300

/** `/v1/workflow/notices`: messages to the signed-in person. */
export function noticeRoutes(app: App, deps: WorkflowDeps): void {
  const read = async (subject: Subject, which: Parameters<typeof readNotices>[2]) => {
    await readNotices(deps, subject, which)
    return { unread: await countUnread(deps.db, subject) }
  }
  app.get(
    '/v1/workflow/notices',
    {
      config,
      schema: {
        querystring: PageQuery.extend({ unread: z.stringbool().default(false), ...NoticeFilterQuery.shape }),
        response: { 200: NoticePage },
        summary: '我的通知',
        tags,
      },
    },
    async (request) => {
      const { limit, unread, after, matter, day } = request.query
      const rows = await listNotices(deps.db, request.subject, {
        limit,
        unread,
        matter,
        day,
        after: readCursor(after, ['text'])?.[0] ?? null,
      })
      return toPage(rows, limit, (n) => [n.id])
    },
  )
  app.get(
    '/v1/workflow/notices/digest',
    { config, schema: { response: { 200: NoticeDigest }, summary: '通知按日按事项汇总', tags } },
    async (request) => ({ items: await digestNotices(deps.db, request.subject, LINES) }),
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
    (request) => read(request.subject, { notice: request.params.id }),
  )
  app.post(
    '/v1/workflow/notices/read-all',
    {
      config,
      schema: { querystring: NoticeFilterQuery, response: { 200: UnreadCount }, summary: '全部标为已读', tags },
    },
    (request) => read(request.subject, request.query),
  )
}
