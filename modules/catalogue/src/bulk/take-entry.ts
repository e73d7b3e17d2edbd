import { inTx } from '@shuyuan/db'
import { canonicalJson } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import { contentOf } from '../entry/content-of.ts'
import { createEntry } from '../entry/create-entry.ts'
import { editEntry } from '../entry/edit-entry.ts'
import type { Entry } from '../entry/entry.ts'
import { numberItems } from '../entry/number-items.ts'
import { reviseEntry } from '../entry/revise-entry.ts'
import { error } from '../errors.ts'
import type { Outcome } from './import.ts'
import type { Draft } from './make-draft.ts'

/**
 * Takes one entry of a sheet in through the verbs that a person uses, so that every rule holds: a new one is created, a draft or returned one
 * edited, a published one revised; one that says the same already is left alone. Returns the version that now holds what the sheet says.
 * Errors: those of the verbs, CATALOGUE_IMPORT_IN_REVIEW.
 */
export async function takeEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { provider: string; now: Entry | null; draft: Draft },
): Promise<{ outcome: Outcome; head: Entry }> {
  const { provider, now, draft } = input
  return inTx(deps.db, async (tx) => {
    const inside = { ...deps, db: tx }
    const { content } = draft
    if (!now)
      return {
        outcome: 'created',
        head: await createEntry(inside, subject, { provider, frontCode: draft.frontCode, content }),
      }
    if (now.state === 'reviewing' || now.state === 'revoked')
      throw error('CATALOGUE_IMPORT_IN_REVIEW', {
        name: now.name,
        state: now.state === 'revoked' ? '已撤销' : '正在审核',
      })
    const read = numberItems({ ...content, changeCause: now.changeCause })
    if (canonicalJson(read) === canonicalJson(contentOf(now))) return { outcome: 'unchanged', head: now }
    let head: Entry = now
    if (now.state === 'published') {
      const { changeCause, changeReason: reason } = draft
      head = await reviseEntry(inside, subject, { entry: now.id, revision: now.revision, changeCause, reason })
    }
    return {
      outcome: 'changed',
      head: await editEntry(inside, subject, { entry: head.id, revision: head.revision, content }),
    }
  })
}

/** The entry that a sheet speaks of; null when it is a new one. */
export async function entryAsItIs(deps: CatalogueDeps, id: string | undefined): Promise<Entry | null> {
  return id === undefined ? null : ((await findEdition(deps.db, id)) ?? null)
}
