import type { Db } from '@shuyuan/db'
import { type Dataset, latestVersion, type Version } from '@shuyuan/intake'
import { civilDate } from '@shuyuan/kernel'
import { findPublicationOfDataset } from '@shuyuan/opendata'
import { findServiceOfDataset } from '@shuyuan/sharing'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { listHolds } from '../hold/hold.store.ts'
import { limitsOfDataset } from '../rule/limits-of-dataset.ts'
import { addMonths, limitsOf } from '../rule/rule.ts'
import { listLimits } from '../rule/rule.store.ts'
import { words } from '../version/words.ts'

/**
 * What keeps versions from being destroyed: a hold, the shortest time of law, a service or open release on the newest one, or that they are
 * gone. Throws LIFECYCLE_HELD, LIFECYCLE_TOO_EARLY, LIFECYCLE_IN_USE, LIFECYCLE_STORAGE.
 */
export async function assertDestroyable(
  deps: Pick<LifecycleDeps, 'clock'>,
  db: Db,
  dataset: Dataset,
  versions: readonly Version[],
): Promise<void> {
  const holds = await listHolds(db, { datasets: [dataset.id], open: true })
  const hold = holds.find(({ version }) => version === null || versions.some((one) => one.id === version))
  if (hold) throw error('LIFECYCLE_HELD', { name: dataset.name, reason: hold.reason })
  const limits = limitsOfDataset(await listLimits(db), dataset.columns)
  const months = Math.max(0, ...limits.map((limit) => limitsOf(limit).min))
  const newest = await latestVersion(db, dataset.id)
  for (const { id, seq, storage, publishedAt, createdAt } of versions) {
    if (storage === 'destroyed')
      throw error('LIFECYCLE_STORAGE', { action: '销毁', seq, storage: words.storage[storage] })
    const until = addMonths(publishedAt ?? createdAt, months)
    if (until > deps.clock.now()) throw error('LIFECYCLE_TOO_EARLY', { seq, date: civilDate(until) })
    if (id === newest?.id && (await isServed(db, dataset.id))) throw error('LIFECYCLE_IN_USE', { seq })
  }
}

async function isServed(db: Db, dataset: string): Promise<boolean> {
  const publication = await findPublicationOfDataset(db, dataset)
  return (await findServiceOfDataset(db, dataset)) !== null || publication?.state === 'online'
}
