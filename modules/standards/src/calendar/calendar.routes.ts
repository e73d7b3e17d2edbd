import type { App } from '@shuyuan/http'
import { addWorkdays, dueDate, type HolidayNotice, statutoryClocks } from '@shuyuan/gb'
import type { z } from 'zod'
import type { StandardsDeps } from '../deps.ts'
import {
  ClocksBody,
  DueBody,
  DueQuery,
  ImportedBody,
  MonthBody,
  MonthQuery,
  NoticeInput,
  PreviewBody,
  YearParams,
  YearsBody,
} from './calendar.schema.ts'
import { listCalendarYears } from './calendar.store.ts'
import { importNotice } from './import-notice.ts'
import { monthOf } from './month.ts'
import { previewNotice } from './preview-notice.ts'
import { readNotice } from './read-notice.ts'

const tags = ['standards']
const READ = { action: 'standards.calendar.read' }

export function calendarRoutes(app: App, deps: StandardsDeps): void {
  app.get(
    '/v1/standards/calendar',
    {
      config: READ,
      schema: { tags, summary: '工作日历月视图', querystring: MonthQuery, response: { 200: MonthBody } },
    },
    async (request) => monthOf(deps.calendar.get(), request.query.month),
  )
  app.get(
    '/v1/standards/calendar/years',
    { config: READ, schema: { tags, summary: '已发布放假安排的年份', response: { 200: YearsBody } } },
    async () => ({ items: await listCalendarYears(deps.db) }),
  )
  app.put(
    '/v1/standards/calendar/years/:year',
    {
      config: { action: 'standards.calendar.import' },
      schema: {
        tags,
        summary: '导入一年的放假安排',
        params: YearParams,
        body: NoticeInput,
        response: { 200: ImportedBody },
      },
    },
    ({ subject, params, body }) => importNotice(deps, subject, noticeOf(params.year, body)),
  )
  app.post(
    '/v1/standards/calendar/years/:year/preview',
    {
      config: { action: 'standards.calendar.import' },
      schema: {
        tags,
        summary: '预览一年的放假安排（不保存）',
        params: YearParams,
        body: NoticeInput,
        response: { 200: PreviewBody },
      },
    },
    async ({ params, body }) => previewNotice(deps.calendar.get(), noticeOf(params.year, body)),
  )
  app.get(
    '/v1/standards/duedate',
    { config: READ, schema: { tags, summary: '推算到期日', querystring: DueQuery, response: { 200: DueBody } } },
    async ({ query: { from, days } }) => {
      const calendar = deps.calendar.get()
      const due = from.length === 10 ? addWorkdays(calendar, from, days) : dueDate(calendar, new Date(from), days)
      return { from, days, ...due, note: due.provisional ? '暂估：涉及年份的放假安排尚未发布' : '' }
    },
  )
  app.get(
    '/v1/standards/clocks',
    { config: READ, schema: { tags, summary: '政务数据共享条例的法定时限', response: { 200: ClocksBody } } },
    async () => ({ items: Object.values(statutoryClocks) }),
  )
}

function noticeOf(year: number, input: z.output<typeof NoticeInput>): HolidayNotice {
  return 'text' in input ? readNotice(input.text, year) : { year, ...input }
}
