import { type App, PageQuery, fileOf, XLSX } from '@shuyuan/http'
import { RowMark } from '@shuyuan/intake'
import { z } from 'zod'
import type { TicketDeps } from '../deps.ts'
import { openForReading } from '../ticket/open-for-reading.ts'
import { OfTicket } from '../ticket/ticket.schema.ts'
import { exportRows } from './export-rows.ts'
import { listTicketRows } from './list-ticket-rows.ts'

const tags = ['ticket']
const Cells = z.record(z.string(), z.string().nullable())

const Rows = z
  .object({
    version: z.string().nullable(),
    columns: z.array(z.object({ name: z.string(), title: z.string(), key: z.boolean() })),
    wrong: z.array(z.string()),
    items: z.array(
      z.object({
        row: z.number().nullable(),
        keys: Cells,
        values: Cells,
        column: z.string().nullable(),
        value: z.string().nullable(),
        expected: z.string().nullable(),
        excepted: z.boolean(),
      }),
    ),
    marks: z.array(RowMark),
    next: z.string().nullable(),
  })
  .meta({ id: 'TicketRows' })

/** The records behind a ticket. */
export function rowRoutes(app: App, deps: TicketDeps): void {
  app.get(
    '/v1/ticket/tickets/:ticket/rows',
    {
      config: { action: 'ticket.row.read' },
      schema: {
        tags,
        summary: '工单的问题数据（按权限脱敏）',
        params: OfTicket,
        querystring: PageQuery,
        response: { 200: Rows },
      },
    },
    async ({ subject, params, query }) => {
      const ticket = await openForReading(deps, subject, params.ticket, 'ticket.row.read')
      return listTicketRows(deps, subject, ticket, query)
    },
  )

  app.get(
    '/v1/ticket/tickets/:ticket/rows/export',
    {
      config: { action: 'ticket.row.export' },
      schema: {
        tags,
        summary: '下载问题数据（改正后可上传）',
        params: OfTicket,
        querystring: z.object({ format: z.enum(['csv', 'xlsx']).default('csv') }),
        response: { 200: fileOf('问题数据', 'text/csv', XLSX) },
      },
    },
    async ({ subject, params, query }, reply) => {
      const { ticket, file } = await exportRows(deps, subject, { ...params, ...query })
      const type = query.format === 'csv' ? 'text/csv; charset=utf-8' : XLSX
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="${ticket.id}.${query.format}"`)
        .send(file)
    },
  )
}
