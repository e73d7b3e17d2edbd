import type { Row } from '@shuyuan/engine'
import { markRows, type RowMark } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { openFindings } from './open-findings.ts'
import { sliceSql } from './violation.sql.ts'
import { plainRow, type Violation } from './violation.ts'

/** At most 20 failing rows of each rule, doubted ones marked. */
export async function listSamples(
  deps: QualityDeps,
  subject: Subject,
  check: string,
): Promise<{ items: Violation[]; marks: RowMark[] }> {
  const findings = await openFindings(deps, subject, 'quality.check.read', check)
  if (!findings) return { items: [], marks: [] }
  const rows = await deps.engine.query<Row>(sliceSql({ ...findings.slice, perRule: 20 }))
  const marks = await markRows(deps, subject, findings.check.dataset, rows.map(plainRow))
  return { items: rows.map(findings.show), marks }
}
