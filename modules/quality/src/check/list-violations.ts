import type { Row } from '@shuyuan/engine'
import { readCursor } from '@shuyuan/http'
import { markRows, type RowMark } from '@shuyuan/intake'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { lookAtSource } from '../remote/look-at-source.ts'
import { openDataset } from '../rule/edit-access.ts'
import { LIVE } from './check.ts'
import { findCheck } from './check.store.ts'
import { openFindings } from './open-findings.ts'
import { sliceSql } from './violation.sql.ts'
import { plainRow, type Violation } from './violation.ts'

/** One page of failing rows, in the order of rule and row number; of a check made at the source, the first rows as they are there now; doubted ones are marked. */
export async function listViolations(
  deps: QualityDeps,
  subject: Subject,
  input: { check: string; rule?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Violation> & { marks: RowMark[] }> {
  const check = await findCheck(deps.db, input.check)
  if (check?.version === LIVE) {
    await openDataset(deps, subject, 'quality.violation.list', check.dataset)
    return { ...(await lookAtSource(deps, subject, check, input)), next: null }
  }
  const findings = await openFindings(deps, subject, 'quality.violation.list', input.check)
  if (!findings) return { items: [], marks: [], next: null }
  const after = readCursor(input.after, ['text', 'number', 'text'])
  const rows = await deps.engine.query<Row>(
    sliceSql({ ...findings.slice, rule: input.rule, page: { after, limit: input.limit + 1 } }),
  )
  const page = toPage(rows, input.limit, (row) => [row.rule, Number(row.place), row.keys])
  const marks = await markRows(deps, subject, findings.check.dataset, page.items.map(plainRow))
  return { items: page.items.map(findings.show), marks, next: page.next }
}
