import { Readable } from 'node:stream'
import { type App, readCursor, fileOf } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import type { CatalogueDeps } from '../deps.ts'
import { REPORT_TITLES, REPORTS } from './chain-report.ts'
import { ReportFilter, ReportPage, ReportParams, ReportQuery, ReportSummary } from './chain-report.schema.ts'
import { countReports } from './chain-report.store.ts'
import { exportReport } from './export-report.ts'
import { listReportRows } from './list-report-rows.ts'
import { reportedOrg } from './reported-org.ts'

const config = { action: 'catalogue.report.read' }
const tags = ['catalogue']

/** `/v1/catalogue/reports`: where 职责 → 系统 → 目录 → 资源 is broken; each figure opens its rows. */
export function chainReportRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/reports',
    {
      config,
      schema: {
        querystring: ReportFilter,
        response: { 200: ReportSummary },
        summary: '链路报告：各类断点的数目',
        tags,
      },
    },
    async (request) => {
      const counts = await countReports(deps.db, reportedOrg(deps.policy, request.subject, request.query.org))
      const items = REPORTS.map((report) => {
        const orgs = counts.filter((line) => line.report === report).map(({ org, count }) => ({ org, count }))
        return { report, title: REPORT_TITLES[report], count: orgs.reduce((sum, { count }) => sum + count, 0), orgs }
      })
      return { items }
    },
  )
  app.get(
    '/v1/catalogue/reports/:report',
    {
      config,
      schema: {
        params: ReportParams,
        querystring: ReportQuery,
        response: { 200: ReportPage },
        summary: '链路报告明细',
        tags,
      },
    },
    async (request) => {
      const { after, ...filter } = request.query
      const rows = await listReportRows(deps, request.subject, request.params.report, {
        ...filter,
        after: readCursor(after, ['number', 'text']),
      })
      return toPage(rows, filter.limit, (row) => [row.since.getTime(), row.id])
    },
  )
  app.get(
    '/v1/catalogue/reports/:report/csv',
    {
      config,
      schema: {
        params: ReportParams,
        querystring: ReportFilter,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
        summary: '导出链路报告',
        tags,
      },
    },
    (request, reply) => {
      const { report } = request.params
      return reply
        .type('text/csv; charset=utf-8')
        .header(
          'content-disposition',
          `attachment; filename*=UTF-8''${encodeURIComponent(`${REPORT_TITLES[report]}.csv`)}`,
        )
        .send(Readable.from(exportReport(deps, request.subject, report, request.query.org)))
    },
  )
}
