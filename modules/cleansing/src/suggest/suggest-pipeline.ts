import { findDataset, latestVersion, versionFiles } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openWorld } from '../plan/open-world.ts'
import { suggestSteps, type Suggestion } from './suggest-steps.ts'

/** Steps for the latest version of a dataset, with reasons that hold no value of it. Throws CLEANSING_DATASET_NOT_FOUND, CLEANSING_INPUT_EMPTY, POLICY_*. */
export async function suggestPipeline(deps: CleansingDeps, subject: Subject, id: string): Promise<Suggestion[]> {
  const dataset = await findDataset(deps.db, id)
  if (!dataset) throw error('CLEANSING_DATASET_NOT_FOUND', { id })
  deps.policy.assert('cleansing.pipeline.edit', { subject, resource: dataset })
  const version = await latestVersion(deps.db, id)
  if (!version) throw error('CLEANSING_INPUT_EMPTY', { name: dataset.name })
  const world = await openWorld(deps, [], deps.clock.now())
  return suggestSteps(deps.engine, { ...(await versionFiles(deps, version.id)), world })
}
