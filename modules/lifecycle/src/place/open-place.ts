import { join } from 'node:path'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type ArchiveBucket, bucketPlace } from './bucket-place.ts'
import { folderPlace } from './folder-place.ts'
import { isAway, type Place } from './place.ts'

/**
 * The archive of this installation: new files go to the bucket where one is set, otherwise into the folder. Files are found where they were
 * put, so that the setting may change. Throws LIFECYCLE_ARCHIVE_AWAY for a file in a bucket that is not set (any more).
 */
export function openPlace({ dataDir, archive }: Pick<LifecycleDeps, 'dataDir' | 'archive'>): Place {
  const folder = folderPlace(dataDir)
  const bucket = archive ? bucketPlace(archive satisfies ArchiveBucket, join(dataDir, 'tmp')) : null
  const at = (path: string): Place => {
    if (!isAway(path)) return folder
    if (!bucket) throw error('LIFECYCLE_ARCHIVE_AWAY', { path })
    return bucket
  }
  return {
    keep: (name, file) => (bucket ?? folder).keep(name, file),
    take: async (path) => at(path).take(path),
    drop: async (path) => at(path).drop(path),
  }
}
