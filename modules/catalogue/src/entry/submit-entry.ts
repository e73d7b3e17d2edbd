import { createHash } from 'node:crypto'
import { canonicalJson } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { updateHead } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import { fieldFaults } from '../field/field-faults.ts'
import { requiredLinks } from '../link/required-links.ts'
import { beginReview } from '../review/begin-review.ts'
import { duplicateFaults } from '../source/claim/duplicate-faults.ts'
import { assertSaveable } from './assert-saveable.ts'
import { changeHead } from './change-head.ts'
import { contentOf } from './content-of.ts'
import { type Entry, entryMachine } from './entry.ts'
import { submitFaults } from './submit-faults.ts'

/**
 * Sends a draft or returned version to review (条例 art. 13, 16). Throws CATALOGUE_ENTRY_INCOMPLETE with a text per field;
 * nobody can change the version until the review ends.
 */
export async function submitEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; revision: number },
): Promise<Entry> {
  return changeHead(deps, subject, { ...input, action: 'catalogue.entry.submit' }, async (tx, entry) => {
    const { id, name, version } = entry
    const content = contentOf(entry)
    await assertSaveable(tx, entry, content)
    const fields = {
      ...submitFaults(content, entry.providerCode),
      ...(await requiredLinks(tx, entry.provider, content)),
      ...(await fieldFaults(tx, entry.frontCode, content, { submitting: true })),
      ...(await duplicateFaults(tx, entry, content)),
    }
    const texts = Object.values(fields)
    if (texts[0] !== undefined)
      throw error('CATALOGUE_ENTRY_INCOMPLETE', { name, count: texts.length, first: texts[0] }, { fields })
    const state = await makeTransition(deps, tx, {
      object: 'catalogue.entry',
      machine: entryMachine,
      ref: id,
      state: entry.state,
      action: 'submit',
      by: subject,
      detail: { version, hash: createHash('sha256').update(canonicalJson(content)).digest('hex') },
    })
    const flow = await beginReview(deps, tx, subject, entry)
    const now = deps.clock.now()
    await updateHead(tx, id, { state, flow, remarks: {}, updatedBy: subject.id, updatedAt: now })
  })
}
