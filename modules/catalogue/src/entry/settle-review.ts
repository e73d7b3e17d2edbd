import type { Tx } from '@shuyuan/db'
import type { EventMap } from '@shuyuan/kernel'
import { makeTransition } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { clearLive, lockHead, updateHead } from '../edition/edition.store.ts'
import { dropReplaced } from '../edition/replaced.store.ts'
import { error } from '../errors.ts'
import { type EntryAction, entryMachine } from './entry.ts'

const ACTION = {
  approved: 'publish',
  returned: 'return',
  rejected: 'return',
  withdrawn: 'withdraw',
} as const satisfies Record<string, EntryAction>

/** What the end of a review means for the entry, inside the reviewer's transaction: publish, return with remarks, or back to draft. */
export async function settleReview(
  deps: CatalogueDeps,
  tx: Tx,
  finished: EventMap['workflow.flow.finished'],
): Promise<void> {
  const entry = await lockHead(tx, finished.ref)
  if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: finished.ref })
  const { id, version } = entry
  const { comment, remarks } = finished
  const state = await makeTransition(deps, tx, {
    object: 'catalogue.entry',
    machine: entryMachine,
    ref: id,
    state: entry.state,
    action: ACTION[finished.outcome],
    by: { id: finished.actor, name: finished.actorName, org: finished.actorOrg },
    reason: comment,
    remarks,
    detail: { version, flow: finished.flow },
  })
  const now = deps.clock.now()
  const change = { state, updatedBy: finished.actor, updatedAt: now }
  if (state === 'published') {
    await clearLive(tx, id)
    await dropReplaced(tx, id)
    await updateHead(tx, id, { ...change, isLive: true, publishedAt: now })
    await deps.events.emit(tx, 'catalogue.entry.published', { entry: id, version })
  } else {
    await updateHead(tx, id, { ...change, ...(state === 'returned' ? { remarks } : {}) })
  }
  await deps.events.emit(tx, 'catalogue.entry.changed', { entry: id })
}
