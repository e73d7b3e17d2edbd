import type { Tx } from '@shuyuan/db'
import { contentAt } from '../edition/replaced.store.ts'
import { error } from '../errors.ts'
import { contentOf } from './content-of.ts'
import type { Entry } from './entry.ts'

/**
 * Optimistic lock: throws CATALOGUE_REVISION_STALE when the writer saw an older revision, with the content that the writer saw (`base`) and
 * the one that stands now (`current`).
 */
export async function assertRevision(tx: Tx, entry: Entry, yours: number): Promise<void> {
  const { name, revision } = entry
  if (revision === yours) return
  const base = (await contentAt(tx, entry, yours)) ?? null
  throw error(
    'CATALOGUE_REVISION_STALE',
    { name, yours, revision, by: entry.updatedBy },
    { data: { base, current: contentOf(entry) } },
  )
}
