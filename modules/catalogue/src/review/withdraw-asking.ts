import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { lockHead, updateHead } from '../edition/edition.store.ts'
import { type Entry, entryMachine } from '../entry/entry.ts'
import { error } from '../errors.ts'
import { listConsents } from './consent.store.ts'
import { decideConsent } from './decide-consent.ts'

/**
 * Takes a version back that still waits for its consumers, before any reviewer has it. Throws CATALOGUE_REVIEW_BEGUN when the last of
 * them answered in the same moment: the withdrawal then goes through the flow.
 */
export async function withdrawAsking(
  deps: CatalogueDeps,
  tx: Tx,
  by: Subject,
  input: { entry: string; reason: string },
): Promise<void> {
  const entry = (await lockHead(tx, input.entry)) as Entry
  if (entry.flow !== null) throw error('CATALOGUE_REVIEW_BEGUN', { name: entry.name })
  const state = await makeTransition(deps, tx, {
    object: 'catalogue.entry',
    machine: entryMachine,
    ref: entry.id,
    state: entry.state,
    action: 'withdraw',
    by,
    reason: input.reason,
    detail: { version: entry.version },
  })
  for (const consent of await listConsents(tx, entry.id, entry.version))
    if (consent.state === 'waiting' || consent.state === 'objected')
      await decideConsent(deps, tx, consent, { action: 'cancel', by, comment: input.reason })
  await updateHead(tx, entry.id, { state, updatedBy: by.id, updatedAt: deps.clock.now() })
  await deps.events.emit(tx, 'catalogue.entry.changed', { entry: entry.id })
}
