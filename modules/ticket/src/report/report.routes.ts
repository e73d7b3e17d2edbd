import { Readable } from 'node:stream'
import { type App, fileOf } from '@shuyuan/http'
import { findOrg } from '@shuyuan/identity'
import { civilDate, csvLine } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { TicketDeps } from '../deps.ts'
import { type ReportLine, reportLines } from './report.store.ts'

const tags = ['ticket']
const Query = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() })

const Line = z
  .object({
    owner: z.string(),
    ownerName: z.string(),
    opened: z.number(),
    open: z.number(),
    archived: z.number(),
    inTime: z.number(),
    overdue: z.number(),
    returned: z.number(),
    recurring: z.number(),
    upheld: z.number(),
    medianDays: z.number().nullable(),
    repairedRows: z.number(),
  })
  .meta({ id: 'TicketReportLine' })

/** 可反馈、可追溯、可定责: how each department answers for its data. */
export function reportRoutes(app: App, deps: TicketDeps): void {
  app.get(
    '/v1/ticket/report',
    {
      config: { action: 'ticket.report.read' },
      schema: {
        tags,
        summary: '部门整改报告',
        querystring: Query,
        response: { 200: z.object({ items: z.array(Line) }) },
      },
    },
    async ({ subject, query }) => ({ items: await named(deps, await linesFor(deps, subject, query)) }),
  )

  app.get(
    '/v1/ticket/report/export',
    {
      config: { action: 'ticket.report.read' },
      schema: {
        tags,
        summary: '导出部门整改报告（CSV）',
        querystring: Query,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
      },
    },
    async ({ subject, query }, reply) => {
      const lines = await named(deps, await linesFor(deps, subject, query))
      const head = [
        '部门',
        '派发',
        '未归档',
        '已归档',
        '按时',
        '超期',
        '退回返工',
        '复发',
        '异议成立',
        '归档用时中位数（天）',
        '修复行数',
      ]
      const rows = lines.map((l) => [
        l.ownerName,
        l.opened,
        l.open,
        l.archived,
        l.inTime,
        l.overdue,
        l.returned,
        l.recurring,
        l.upheld,
        l.medianDays ?? '',
        l.repairedRows,
      ])
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="ticket-report.csv"')
        .send(Readable.from([`\uFEFF${[head, ...rows].map(csvLine).join('')}`]))
    },
  )
}

/** A department sees its own line, the bureau and the auditor all. */
function linesFor(deps: TicketDeps, subject: Subject, query: z.infer<typeof Query>): Promise<ReportLine[]> {
  const all = deps.policy.decide('ticket.ticket.read-all', { subject }).allow
  const today = civilDate(deps.clock.now())
  return reportLines(deps.db, { ...query, today, ...(all ? {} : { owner: subject.org ?? '' }) })
}

async function named(deps: TicketDeps, lines: ReportLine[]) {
  return Promise.all(
    lines.map(async (line) => ({ ...line, ownerName: (await findOrg(deps.db, line.owner))?.name ?? line.owner })),
  )
}
