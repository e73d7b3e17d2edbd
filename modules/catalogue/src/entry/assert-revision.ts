import { error } from '../errors.ts'
import type { Entry } from './entry.ts'

/** Optimistic lock: throws CATALOGUE_REVISION_STALE with the current revision when the writer saw an older one. */
export function assertRevision(entry: Entry, yours: number): void {
  if (entry.revision === yours) return
  throw error('CATALOGUE_REVISION_STALE', { name: entry.name, yours, revision: entry.revision, by: entry.updatedBy })
}
