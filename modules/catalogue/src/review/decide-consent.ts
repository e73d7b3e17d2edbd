import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition, notify, stopTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { type Consent, type ConsentAction, consentMachine } from './consent.ts'
import { updateConsent } from './consent.store.ts'

/** Takes one step of a consent; a settled one stops its clock. Needs the lock of the entry. */
export async function decideConsent(
  deps: CatalogueDeps,
  tx: Tx,
  consent: Consent,
  input: { action: ConsentAction; by: Subject; comment: string },
): Promise<void> {
  const { action, by, comment } = input
  const state = await makeTransition(deps, tx, {
    object: 'catalogue.consent',
    machine: consentMachine,
    ref: consent.id,
    state: consent.state,
    action,
    by,
    reason: comment,
    detail: { entry: consent.entry, version: consent.version },
  })
  const spoken = action === 'accept' || action === 'object'
  await updateConsent(tx, consent.id, {
    state,
    ...(spoken ? { comment, decidedByName: by.name, decidedAt: deps.clock.now() } : {}),
  })
  if (state !== 'objected') await stopTimer(deps, tx, { rule: 'C05', ref: consent.id })
  if (spoken)
    await notify(deps, tx, {
      to: { user: consent.askedBy },
      title: `${action === 'accept' ? '需求部门已同意' : '需求部门有异议'}：${consent.name}`,
      body: comment,
      link: `/review/consents/${consent.id}`,
      tone: action === 'accept' ? 'info' : 'warning',
    })
}
