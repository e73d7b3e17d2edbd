import { latestVersion } from '@shuyuan/intake'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { QualityDeps } from '../deps.ts'
import { findSetting } from '../score/setting.store.ts'
import { findOldFindings, markDropped } from './check.store.ts'

/**
 * Removes the failing keys of a dataset's checks older than the last `keepChecks` (setting), never those of its newest version. Counts,
 * scores and trend stay. Answers how many were removed.
 */
export async function dropFindings(
  deps: Pick<QualityDeps, 'db' | 'clock' | 'dataDir'>,
  dataset: string,
): Promise<number> {
  const { keepChecks } = await findSetting(deps.db)
  const newest = await latestVersion(deps.db, dataset)
  const old = await findOldFindings(deps.db, { dataset, keep: keepChecks, version: newest?.id ?? '' })
  // files first: what a crash leaves marked as present is removed again by the next run
  for (const { file } of old) await rm(dirname(join(deps.dataDir, file)), { recursive: true, force: true })
  const ids = old.map((check) => check.id)
  if (ids.length > 0) await markDropped(deps.db, ids, deps.clock.now())
  return ids.length
}
