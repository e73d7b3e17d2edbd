import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'
import { REPORTS } from './chain-report.ts'

export const ReportParams = z.object({ report: z.enum(REPORTS) })
export const ReportFilter = z.object({ org: z.string().min(1).max(60).optional() })
export const ReportQuery = PageQuery.extend(ReportFilter.shape)
export const ReportSummary = z
  .object({
    items: z.array(
      z
        .object({
          report: z.enum(REPORTS),
          title: said(),
          count: z.int(),
          orgs: z.array(z.object({ org: z.string(), count: z.int() })),
        })
        .meta({ id: 'CatalogueReport' }),
    ),
  })
  .meta({ id: 'CatalogueReports' })
export const ReportPage = pageOf(
  z
    .object({
      id: z.string(),
      kind: z.enum(['duty', 'expected', 'system', 'entry', 'resource']),
      code: z.string(),
      name: z.string(),
      org: z.string(),
      orgName: z.string(),
      entry: z.string().nullable(),
      since: Instant,
      overdue: z.boolean().describe('past the days that the link rule allows'),
    })
    .meta({ id: 'CatalogueReportRow' }),
)
