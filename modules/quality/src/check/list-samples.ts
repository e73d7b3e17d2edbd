import type { Row } from '@shuyuan/engine'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { openFindings } from './open-findings.ts'
import { sliceSql } from './violation.sql.ts'
import type { Violation } from './violation.ts'

/** At most 20 failing rows of each rule. */
export async function listSamples(deps: QualityDeps, subject: Subject, check: string): Promise<Violation[]> {
  const findings = await openFindings(deps, subject, 'quality.check.read', check)
  if (!findings) return []
  return (await deps.engine.query<Row>(sliceSql({ ...findings.slice, perRule: 20 }))).map(findings.show)
}
