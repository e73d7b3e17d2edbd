import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import { startUpdateClock } from '../clock/start-update-clock.ts'
import type { CatalogueDeps } from '../deps.ts'
import { countRevision, insertHead } from '../edition/edition.store.ts'
import { changeHead } from './change-head.ts'
import { contentOf } from './content-of.ts'
import { type Entry, entryMachine } from './entry.ts'

/**
 * Starts a new version as a copy of the published one, which stays visible until the new one is published. The cause is kept:
 * a change of law or duty has another clock than other changes (条例 art. 17). Assessments have to be made anew.
 */
export async function reviseEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: {
    entry: string
    revision: number
    changeCause: 'law' | 'duty' | 'other'
    reason: string
    occurredOn?: string | undefined
  },
): Promise<Entry> {
  return changeHead(deps, subject, { ...input, action: 'catalogue.entry.edit' }, async (tx, entry) => {
    const { id, provider, version } = entry
    const { changeCause, reason } = input
    const state = await makeTransition(deps, tx, {
      object: 'catalogue.entry',
      machine: entryMachine,
      ref: id,
      state: entry.state,
      action: 'revise',
      by: subject,
      reason,
      detail: { version: version + 1, cause: changeCause },
    })
    await insertHead(tx, {
      entry: id,
      version: version + 1,
      provider,
      state,
      content: { ...contentOf(entry), changeCause, secrecyReview: null, privacyReview: null },
      updatedBy: subject.id,
      updatedAt: deps.clock.now(),
    })
    await countRevision(tx, id)
    await startUpdateClock(deps, tx, { ...entry, version: version + 1 }, input)
  })
}
