import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { lockHead } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import type { Consent } from './consent.ts'
import { findConsent } from './consent.store.ts'
import { decideConsent } from './decide-consent.ts'
import { settleConsents } from './settle-consents.ts'

/**
 * A consumer accepts a change of fields it uses, or objects with a reason. The last acceptance starts the review. Answers about one
 * entry queue on its row. Throws CATALOGUE_CONSENT_NOT_FOUND, WORKFLOW_STEP_REFUSED.
 */
export async function answerConsent(
  deps: CatalogueDeps,
  subject: Subject,
  input: { consent: string; action: 'accept' | 'object'; comment: string },
): Promise<Consent> {
  return inTx(deps.db, async (tx) => {
    const seen = await findConsent(tx, input.consent)
    const entry = seen && (await lockHead(tx, seen.entry))
    const consent = entry && (await findConsent(tx, input.consent))
    if (!consent) throw error('CATALOGUE_CONSENT_NOT_FOUND', { consent: input.consent })
    deps.policy.assert('catalogue.consent.answer', { subject, resource: consent })
    await decideConsent(deps, tx, consent, { action: input.action, by: subject, comment: input.comment })
    await settleConsents(deps, tx, entry)
    return (await findConsent(tx, consent.id)) as Consent
  })
}
