import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { findRunningFlow, step, withdrawFlow } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import { withdrawAsking } from '../review/withdraw-asking.ts'
import { type Entry, entryMachine } from './entry.ts'

/** Takes a submitted entry back to draft. The flow is locked before the entry, in the order in which reviewers do it. */
export async function withdrawEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; reason: string },
): Promise<Entry> {
  return inTx(deps.db, async (tx) => {
    const entry = await findEdition(tx, input.entry)
    if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
    deps.policy.assert('catalogue.entry.submit', { subject, resource: entry })
    step(entryMachine, entry.state, 'withdraw')
    const flow = await findRunningFlow(tx, 'catalogue.review', entry.id)
    if (!flow) await withdrawAsking(deps, tx, subject, input)
    else await withdrawFlow({ ...deps, db: tx }, subject, { flow: flow.id, comment: input.reason })
    return (await findEdition(tx, entry.id)) as Entry
  })
}
