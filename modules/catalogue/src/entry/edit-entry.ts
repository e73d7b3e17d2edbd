import type { Subject } from '@shuyuan/policy'
import { step } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { updateHead } from '../edition/edition.store.ts'
import { keepReplaced } from '../edition/replaced.store.ts'
import { listFields } from '../field/field.store.ts'
import { keepRetired } from '../field/keep-retired.ts'
import { assertSaveable } from './assert-saveable.ts'
import { changeHead } from './change-head.ts'
import { type Entry, entryMachine } from './entry.ts'
import { type ContentInput, numberItems } from './number-items.ts'

/**
 * Replaces the content of a draft or returned version. Keeps no history line: a draft is saved every few seconds, what counts
 * is hashed at submission; the text saved over is kept until the version is published, for whoever still edits it. Throws CATALOGUE_REVISION_STALE when somebody saved in between, CATALOGUE_ENTRY_INVALID per field.
 */
export async function editEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; revision: number; content: ContentInput },
): Promise<Entry> {
  return changeHead(deps, subject, { ...input, action: 'catalogue.entry.edit' }, async (tx, entry) => {
    const state = step(entryMachine, entry.state, 'edit').to
    const typed = numberItems({ ...input.content, changeCause: entry.changeCause })
    const fields = await listFields(tx, { retired: true })
    const content = { ...typed, extra: keepRetired(entry.extra, typed.extra, fields) }
    await assertSaveable(tx, entry, content)
    await keepReplaced(tx, entry)
    await updateHead(tx, entry.id, { state, content, updatedBy: subject.id, updatedAt: deps.clock.now() })
  })
}
