import type { Page } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { EvidenceDeps } from '../deps.ts'
import type { IndexedEvent } from './event.ts'
import { type EventFilter, findEvents } from './event.store.ts'

/**
 * Events the subject may see, newest first. `person` is a plain identifier: it is hashed before the look-up and kept nowhere. A department
 * that asks for another one's events gets none.
 */
export async function searchEvents(
  deps: EvidenceDeps,
  subject: Subject,
  filter: EventFilter & { limit: number; after?: string | undefined },
): Promise<Page<IndexedEvent>> {
  const { limit, after, person, ...rest } = filter
  const own = deps.policy.assert('evidence.search', { subject }).rows?.org
  if (own !== undefined && rest.org !== undefined && rest.org !== own) return { items: [], next: null }
  const narrowed = {
    ...rest,
    org: own ?? rest.org,
    person: person === undefined ? undefined : deps.evidence.hashPerson(person),
  }
  return findEvents(deps.db, narrowed, { limit, after })
}
