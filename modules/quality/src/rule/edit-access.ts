import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findKind } from '../kind/kinds.ts'
import type { Rule } from './rule.ts'

/** Throws QUALITY_DATASET_NOT_FOUND. */
export async function knownDataset(deps: QualityDeps, id: string) {
  const dataset = await findDataset(deps.db, id)
  if (!dataset) throw error('QUALITY_DATASET_NOT_FOUND', { dataset: id })
  return dataset
}

/** The dataset, once the subject may do `action` with it. Throws QUALITY_DATASET_NOT_FOUND, POLICY_*. */
export async function openDataset(deps: QualityDeps, subject: Subject, action: string, id: string) {
  const dataset = await knownDataset(deps, id)
  deps.policy.assert(action, { subject, resource: dataset })
  return dataset
}

/** A rule that looks into another dataset tells whether a value occurs there, so its author must be allowed to read those rows. */
export async function assertReads(deps: QualityDeps, subject: Subject, rules: readonly Rule[]): Promise<void> {
  const wanted = new Set(rules.flatMap((rule) => findKind(rule.kind)?.reads?.(rule.params) ?? []))
  for (const id of wanted) {
    const dataset = await knownDataset(deps, id)
    deps.policy.assert('intake.rows.read', { subject, resource: dataset })
  }
}
