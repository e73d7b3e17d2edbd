import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition, lockHead } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import { assertRevision } from './assert-revision.ts'
import type { Entry } from './entry.ts'

/**
 * The frame of every change of an entry: lock, permission, revision, the change itself, announcement. Returns the new head.
 * Joins the caller's transaction when `deps.db` is one. Throws CATALOGUE_ENTRY_NOT_FOUND, CATALOGUE_REVISION_STALE.
 */
export async function changeHead(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; revision: number; action: string },
  change: (tx: Tx, entry: Entry) => Promise<void>,
): Promise<Entry> {
  return inTx(deps.db, async (tx) => {
    const entry = await lockHead(tx, input.entry)
    if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
    deps.policy.assert(input.action, { subject, resource: entry })
    await assertRevision(tx, entry, input.revision)
    await change(tx, entry)
    await deps.events.emit(tx, 'catalogue.entry.changed', { entry: entry.id })
    return (await findEdition(tx, entry.id)) as Entry
  })
}
