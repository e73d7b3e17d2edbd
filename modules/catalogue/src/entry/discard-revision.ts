import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { dropHead, findEdition } from '../edition/edition.store.ts'
import { dropReplaced } from '../edition/replaced.store.ts'
import { error } from '../errors.ts'
import { changeHead } from './change-head.ts'
import { type Entry, entryMachine } from './entry.ts'

/** Gives up a revision: the published version is the newest again. Throws CATALOGUE_NOTHING_PUBLISHED for a first draft. */
export async function discardRevision(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; revision: number },
): Promise<Entry> {
  return changeHead(deps, subject, { ...input, action: 'catalogue.entry.edit' }, async (tx, entry) => {
    const { id, name, version } = entry
    if (!(await findEdition(tx, id, 'live'))) throw error('CATALOGUE_NOTHING_PUBLISHED', { name })
    await makeTransition(deps, tx, {
      object: 'catalogue.entry',
      machine: entryMachine,
      ref: id,
      state: entry.state,
      action: 'discard',
      by: subject,
      detail: { version },
    })
    await dropReplaced(tx, id)
    await dropHead(tx, id)
  })
}
