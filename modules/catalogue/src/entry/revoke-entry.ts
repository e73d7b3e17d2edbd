import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { updateHead } from '../edition/edition.store.ts'
import { changeHead } from './change-head.ts'
import { type Entry, entryMachine } from './entry.ts'

/** Takes a published entry out of the catalogue for good; its code is never given again. */
export async function revokeEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; revision: number; reason: string },
): Promise<Entry> {
  return changeHead(deps, subject, { ...input, action: 'catalogue.entry.revoke' }, async (tx, entry) => {
    const { id, version } = entry
    const state = await makeTransition(deps, tx, {
      object: 'catalogue.entry',
      machine: entryMachine,
      ref: id,
      state: entry.state,
      action: 'revoke',
      by: subject,
      reason: input.reason,
      detail: { version },
    })
    await updateHead(tx, id, { state, isLive: false, updatedBy: subject.id, updatedAt: deps.clock.now() })
    await deps.events.emit(tx, 'catalogue.entry.revoked', { entry: id })
  })
}
