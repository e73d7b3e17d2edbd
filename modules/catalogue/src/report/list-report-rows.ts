import { findOrg } from '@shuyuan/identity'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { addWorkdays } from '@shuyuan/standards'
import type { CatalogueDeps } from '../deps.ts'
import { listLinkRules } from '../link/link-rule.store.ts'
import type { ReportName, ReportRow } from './chain-report.ts'
import { listReport } from './chain-report.store.ts'
import { reportedOrg } from './reported-org.ts'

/**
 * Rows of a report that the subject may see: overseers all, others those of their own department. An entry without data is overdue once the
 * working days of the link rule are over.
 */
export async function listReportRows(
  deps: CatalogueDeps,
  subject: Subject,
  report: ReportName,
  filter: { org?: string | undefined; limit: number; after: [number, string] | null },
): Promise<(ReportRow & { orgName: string; overdue: boolean })[]> {
  const rows = await listReport(deps.db, report, { ...filter, org: reportedOrg(deps.policy, subject, filter.org) })
  const names = new Map<string, string>()
  for (const { org } of rows) if (!names.has(org)) names.set(org, (await findOrg(deps.db, org))?.name ?? org)
  const rule = (await listLinkRules(deps.db)).find(({ link }) => link === 'resource')
  const limit = report === 'entry-without-resource' && rule?.demand === 'require' ? rule.days : null
  const calendar = deps.calendar.get()
  const today = civilDate(deps.clock.now())
  return rows.map((row) => ({
    ...row,
    orgName: names.get(row.org) ?? row.org,
    overdue: limit !== null && addWorkdays(calendar, civilDate(row.since), limit).date < today,
  }))
}
