import { text } from '@shuyuan/engine'
import { findDataset, versionFiles } from '@shuyuan/intake'
import type { Decision, Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Relation } from '../kind/kind.ts'

export interface OpenRows {
  relation: Relation
  decision: Decision
  names: ReadonlySet<string>
}

/** The rows of a version for one reader: fields, rows and masks by the decision of `intake.rows.read`, columns graded as they are today. */
export async function openRows(
  deps: QualityDeps,
  subject: Subject,
  action: string,
  of: { dataset: string; version: string },
): Promise<OpenRows> {
  const dataset = await findDataset(deps.db, of.dataset)
  if (!dataset) throw error('QUALITY_DATASET_NOT_FOUND', { dataset: of.dataset })
  deps.policy.assert(action, { subject, resource: dataset })
  const { glob, columns } = await versionFiles(deps, of.version)
  const graded = columns.map((c) => dataset.columns.find((now) => now.name === c.name) ?? c)
  const decision = deps.policy.assert('intake.rows.read', { subject, resource: { ...dataset, columns: graded } })
  return {
    relation: { source: `read_parquet(${text(glob)})`, columns },
    decision,
    names: new Set(columns.map((c) => c.name)),
  }
}
