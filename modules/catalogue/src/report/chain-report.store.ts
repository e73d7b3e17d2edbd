import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import { REPORTS, type ReportName, type ReportRow } from './chain-report.ts'
import { REPORT_ROWS } from './chain-report.sql.ts'

/** Rows of a report, oldest first; `org` narrows to one department, `after` = [time in ms, id] of the row before. */
export async function listReport(
  db: Db,
  report: ReportName,
  filter: { org: string | null; limit: number; after: [number, string] | null },
): Promise<ReportRow[]> {
  const { org, limit, after } = filter
  const at = after && new Date(Math.min(Math.max(after[0], 0), 4e12))
  const { rows } = await sql<ReportRow>`
    with rows as (${REPORT_ROWS[report]})
    select kind, id, code, name, org, entry, since from rows
    where (${org}::text is null or org = ${org})
      and (${at}::timestamptz is null or (date_trunc('milliseconds', since), id) > (${at}, ${after?.[1] ?? ''}))
    order by date_trunc('milliseconds', since), id
    limit ${limit + 1}`.execute(db)
  return rows
}

/** How many rows each of the reports has for each department: one statement, one point in time. */
export async function countReports(
  db: Db,
  org: string | null,
  reports: readonly ReportName[] = REPORTS,
): Promise<{ report: ReportName; org: string; count: number }[]> {
  const parts = reports.map((report) => sql`select ${report}::text as report, org from (${REPORT_ROWS[report]}) rows`)
  const { rows } = await sql<{ report: ReportName; org: string; count: number }>`
    with found as (${sql.join(parts, sql` union all `)})
    select report, org, count(*) as count from found
    where (${org}::text is null or org = ${org})
    group by report, org order by report, org`.execute(db)
  return rows
}
