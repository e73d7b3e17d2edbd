import type { Subject } from '@shuyuan/policy'
import { step } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { updateHead } from '../edition/edition.store.ts'
import { assertSaveable } from './assert-saveable.ts'
import { changeHead } from './change-head.ts'
import { type Entry, entryMachine } from './entry.ts'
import { type ContentInput, numberItems } from './number-items.ts'

/**
 * Replaces the content of a draft or returned version. Keeps no history line: a draft is saved every few seconds, what counts
 * is hashed at submission. Throws CATALOGUE_REVISION_STALE when somebody saved in between, CATALOGUE_ENTRY_INVALID per field.
 */
export async function editEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; revision: number; content: ContentInput },
): Promise<Entry> {
  return changeHead(deps, subject, { ...input, action: 'catalogue.entry.edit' }, async (tx, entry) => {
    const state = step(entryMachine, entry.state, 'edit').to
    const content = numberItems({ ...input.content, changeCause: entry.changeCause })
    await assertSaveable(tx, entry, content)
    await updateHead(tx, entry.id, { state, content, updatedBy: subject.id, updatedAt: deps.clock.now() })
  })
}
