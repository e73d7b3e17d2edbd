import type { Subject } from '@shuyuan/policy'
import type { Receipt } from '@shuyuan/tlog'
import type { EvidenceDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { IndexedEvent } from './event.ts'
import { findEvent } from './event.store.ts'

/** One event with its receipt. Throws EVIDENCE_NOT_FOUND, or POLICY_FORBIDDEN for another organisation's event. */
export async function readEvent(
  deps: EvidenceDeps,
  subject: Subject,
  id: string,
): Promise<{ event: IndexedEvent; receipt: Receipt | null }> {
  const event = await findEvent(deps.db, id)
  if (!event) throw error('EVIDENCE_NOT_FOUND', { id })
  deps.policy.assert('evidence.read', { subject, resource: event })
  return { event, receipt: await deps.evidence.receipt(id) }
}
