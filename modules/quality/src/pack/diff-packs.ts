import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { openDataset } from '../rule/edit-access.ts'
import { findRules } from '../rule/rule.store.ts'
import { openPacks } from './open-packs.ts'
import { type Plan, planPacks } from './plan-packs.ts'

/** What applying the packs of its data elements would add to and change in the rules of a dataset. Nothing is saved. */
export async function diffPacks(deps: QualityDeps, subject: Subject, id: string): Promise<Plan> {
  const dataset = await openDataset(deps, subject, 'quality.rule.list', id)
  const { packs } = await openPacks(deps.db)
  return planPacks(dataset.columns, packs, await findRules(deps.db, id))
}
