import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { openDataset } from '../rule/edit-access.ts'

/** Starts one job that profiles the latest versions of these datasets in turn. Throws QUALITY_DATASET_NOT_FOUND, POLICY_*. */
export async function requestProfiles(
  deps: QualityDeps,
  subject: Subject,
  datasets: readonly string[],
): Promise<{ job: string }> {
  let name: string | undefined
  for (const dataset of datasets) name = (await openDataset(deps, subject, 'quality.profile.run', dataset)).name
  const by = { id: subject.id, org: subject.org }
  return { job: await deps.jobs.enqueue(deps.db, 'quality.profile', { datasets, name }, by) }
}
