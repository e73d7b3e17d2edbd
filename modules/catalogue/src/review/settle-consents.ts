import type { Tx } from '@shuyuan/db'
import type { CatalogueDeps } from '../deps.ts'
import { updateHead } from '../edition/edition.store.ts'
import type { Entry } from '../entry/entry.ts'
import { type Consent, isSettled } from './consent.ts'
import { listConsents } from './consent.store.ts'
import { startReview } from './start-review.ts'

/** Begins the review once nobody is left to ask. Needs the lock of the entry; does nothing while somebody may still answer. */
export async function settleConsents(deps: CatalogueDeps, tx: Tx, entry: Entry): Promise<void> {
  if (entry.state !== 'reviewing' || entry.flow !== null) return
  const asked = (await listConsents(tx, entry.id, entry.version)).filter((consent) => consent.state !== 'cancelled')
  const last = asked.at(-1)
  if (!last || !asked.every(isSettled)) return
  const flow = await startReview(deps, tx, submitterOf(last), entry)
  await updateHead(tx, entry.id, { flow, updatedBy: last.askedBy, updatedAt: deps.clock.now() })
  await deps.events.emit(tx, 'catalogue.entry.changed', { entry: entry.id })
}

/** The review is still that of the person who submitted, whoever answered last. */
function submitterOf({ askedBy, askedByName, askedByOrg }: Consent) {
  return { kind: 'user' as const, id: askedBy, name: askedByName, org: askedByOrg, roles: [], region: '' }
}
