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
  refusePersonal({ kind, actor, org, object })
  refusePersonal(detail ?? {}, 'detail.')
  // in the order of the canonical form, which then need not sort them
  const leaf: Leaf = {
    actor,
    at: isoTime(at),
    ...(detail && Object.keys(detail).length > 0 ? { detail } : {}),
    id: newId('evd', at.getTime()),
    kind,
    ...(object ? { object } : {}),
    ...(org ? { org } : {}),
    ...(person ? { person: hashPerson(person) } : {}),
    v: 1,
  }
  return { id: leaf.id, leaf: canonicalJson(leaf) }
}

function refusePersonal(fields: Record<string, unknown>, path = ''): void {
  for (const name in fields) {
    const value = fields[name]
    const inName = findPersonalData(name)
    const what = inName ?? (value === null || value === undefined ? null : findPersonalData(String(value)))
    if (what) throw error('EVIDENCE_PERSONAL', { field: `${path}${inName ? '…' : name}`, what })
  }
}
