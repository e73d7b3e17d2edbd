import { canonicalJson, isoTime, newId } from '@shuyuan/kernel'
import { error } from '../errors.ts'
import type { EvidenceEvent, Leaf } from './event.ts'
import { eventFault } from './event-fault.ts'
import { findPersonalData } from './personal-data.ts'

/**
 * The leaf of an event. `hashPerson` turns an identifier into its keyed hash. Throws EVIDENCE_INVALID on a wrong form and
 * EVIDENCE_PERSONAL when another field looks like personal data: a leaf can never be deleted (个人信息保护法 art. 47).
 */
export function makeLeaf(
  event: EvidenceEvent,
  at: Date,
  hashPerson: (person: string) => string,
): { id: string; leaf: string } {
  const fault = eventFault(event)
  if (fault) throw error('EVIDENCE_INVALID', { summary: fault })
  const { kind, actor, org, object, person, detail } = event
  refusePersonal('kind', kind)
  refusePersonal('actor', actor)
  refusePersonal('org', org)
  refusePersonal('object', object)
  for (const name in detail) {
    refuseName(name)
    refusePersonal(name, detail[name], 'detail.')
  }
  const id = newId('evd', at.getTime())
  // in the order of the canonical form, which then need not sort them; what is undefined is left out
  const leaf: { [Name in keyof Leaf]: Leaf[Name] | undefined } = {
    actor,
    at: isoTime(at),
    detail: detail && Object.keys(detail).length > 0 ? detail : undefined,
    id,
    kind,
    object: object || undefined,
    org: org || undefined,
    person: person ? hashPerson(person) : undefined,
    v: 1,
  }
  return { id, leaf: canonicalJson(leaf) }
}

function refusePersonal(name: string, value: string | number | boolean | null | undefined, path = ''): void {
  if (typeof value !== 'string' && typeof value !== 'number') return
  const what = findPersonalData(String(value))
  if (what) throw error('EVIDENCE_PERSONAL', { field: `${path}${name}`, what })
}

/** Names of details, of which there are few, that were looked at already. */
const CLEAN_NAMES = new Set<string>()
const MOST_NAMES = 1000

function refuseName(name: string): void {
  if (CLEAN_NAMES.has(name)) return
  const what = findPersonalData(name)
  if (what) throw error('EVIDENCE_PERSONAL', { field: 'detail.…', what })
  if (CLEAN_NAMES.size < MOST_NAMES) CLEAN_NAMES.add(name)
}
