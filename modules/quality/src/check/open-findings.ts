import { type Row, text } from '@shuyuan/engine'
import { findDataset, versionFiles } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { join } from 'node:path'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { LIVE } from './check.ts'
import { findCheck } from './check.store.ts'
import type { Slice } from './violation.sql.ts'
import { showViolation } from './violation.ts'

/** The check's findings opened for one reader: rows, fields and masks by the decision of `intake.rows.read`. Null when nothing was found, or nothing kept. */
export async function openFindings(deps: QualityDeps, subject: Subject, action: string, id: string) {
  const check = await findCheck(deps.db, id)
  const dataset = check && (await findDataset(deps.db, check.dataset))
  if (!check || !dataset) throw error('QUALITY_CHECK_NOT_FOUND', { check: id })
  deps.policy.assert(action, { subject, resource: dataset })
  if (check.findingsDroppedAt) throw error('QUALITY_FINDINGS_DROPPED', { check: id })
  if (check.version === LIVE) return null
  const { glob, columns } = await versionFiles(deps, check.version)
  // a column is shielded by its grade of today; one that has gone since, by its grade of then
  const graded = columns.map((c) => dataset.columns.find((now) => now.name === c.name) ?? c)
  const decision = deps.policy.assert('intake.rows.read', { subject, resource: { ...dataset, columns: graded } })
  if (check.file === null) return null
  const names = new Set(columns.map((c) => c.name))
  const slice: Slice = {
    file: join(deps.dataDir, check.file),
    relation: { source: `read_parquet(${text(glob)})`, columns },
    decision,
  }
  return { check, slice, show: (row: Row) => showViolation(row, names, decision) }
}
