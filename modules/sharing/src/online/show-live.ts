import { listProgress } from '@shuyuan/connection'
import { findDataset } from '@shuyuan/intake'
import type { z } from 'zod'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findServiceOfDataset } from '../service/service.store.ts'
import type { LiveView } from './live.schema.ts'
import { findLiveOfDataset } from './live.store.ts'

/** Which state of a captured dataset its service answers, and what it does not answer yet. Throws SHARING_DATASET_NOT_FOUND. */
export async function showLive(
  { db, clock }: Pick<SharingDeps, 'db' | 'clock'>,
  dataset: string,
): Promise<z.infer<typeof LiveView>> {
  const found = await findServiceOfDataset(db, dataset)
  if (!found && !(await findDataset(db, dataset))) throw error('SHARING_DATASET_NOT_FOUND', { dataset })
  const service = found && { id: found.id, code: found.code, title: found.title }
  const live = service && (await findLiveOfDataset(db, dataset))
  if (!live) return { service, live: null }
  const { version, changes, position, commitAt, appliedAt, lagMs } = live
  const [progress] = await listProgress(db, [{ dataset, stands: changes }])
  const since = progress?.waitingSince
  return {
    service,
    live: {
      version,
      changes,
      position,
      commitAt,
      appliedAt,
      lagMs,
      waiting: Math.max(0, (progress?.changes ?? changes) - changes),
      waitingMs: since ? Math.max(0, clock.now().getTime() - since.getTime()) : null,
      following: progress?.running ?? false,
    },
  }
}
