import { civilDate, csvLine } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import type { ReportName } from './chain-report.ts'
import { listReportRows } from './list-report-rows.ts'

const PAGE = 500

/** A report as CSV (UTF-8 with BOM), page by page and never held whole. */
export async function* exportReport(
  deps: CatalogueDeps,
  subject: Subject,
  report: ReportName,
  org: string | undefined,
): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(['部门', '编号', '名称', '起始日期', '是否超期'])}`
  for (let after: [number, string] | null = null; ; ) {
    const rows = await listReportRows(deps, subject, report, { org, limit: PAGE, after })
    const page = rows.slice(0, PAGE)
    yield page
      .map((row) => csvLine([row.orgName, row.code, row.name, civilDate(row.since), row.overdue ? '超期' : '']))
      .join('')
    const last = page.at(-1)
    if (!last || rows.length <= PAGE) return
    after = [last.since.getTime(), last.id]
  }
}
