import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import type { Entry } from '../entry/entry.ts'
import { askConsents } from './ask-consents.ts'
import { startReview } from './start-review.ts'

/**
 * What follows a submission: the review begins at once, or, when the version breaks fields that somebody uses, after those have
 * accepted or their time has run out (条例 art. 27: a running service is not changed without negotiation). Returns the flow, or null.
 */
export async function beginReview(deps: CatalogueDeps, tx: Tx, by: Subject, entry: Entry): Promise<string | null> {
  const waiting = await askConsents(deps, tx, by, entry)
  return waiting > 0 ? null : startReview(deps, tx, by, entry)
}
