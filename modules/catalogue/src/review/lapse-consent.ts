import { inTx } from '@shuyuan/db'
import { system } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { lockHead } from '../edition/edition.store.ts'
import { findConsent } from './consent.store.ts'
import { decideConsent } from './decide-consent.ts'
import { settleConsents } from './settle-consents.ts'

/** The time of a consumer ran out: what it did not accept may now be reviewed. Idempotent; one that was answered stays. */
export async function lapseConsent(deps: CatalogueDeps, id: string): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const seen = await findConsent(tx, id)
    const entry = seen && (await lockHead(tx, seen.entry))
    const consent = entry && (await findConsent(tx, id))
    if (!entry || (consent?.state !== 'waiting' && consent?.state !== 'objected')) return
    await decideConsent(deps, tx, consent, { action: 'lapse', by: system, comment: '' })
    await settleConsents(deps, tx, entry)
  })
}
