import type { App } from '@shuyuan/http'
import { addWorkdays, dueDate, statutoryClocks } from '@shuyuan/gb'
import type { StandardsDeps } from '../deps.ts'
import {
  ClocksBody,
  DueBody,
  DueQuery,
  ImportedBody,
  MonthBody,
  MonthQuery,
  NoticeInput,
  YearParams,
  YearsBody,
} from './calendar.schema.ts'
import { listCalendarYears } from './calendar.store.ts'
import { importNotice } from './import-notice.ts'
import { monthOf } from './month.ts'

const tags = ['standards 数据标准']
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
    (request) => importNotice(deps, request.subject, { year: request.params.year, ...request.body }),
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
