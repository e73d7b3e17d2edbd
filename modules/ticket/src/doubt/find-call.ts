import type { Dataset, Version } from '@shuyuan/intake'
import { findDataset, findVersion } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'

interface CallLeaf {
  kind: string
  org?: string
  person?: string
  detail?: { version?: string; service?: string; dataset?: string }
}

/**
 * The proven call that a doubt is about, and the data that answered it: a version, or none where the department's database did. Only the organisation that asked finds it, and only with the key
 * it asked with: the log knows that key as a keyed hash. Throws TICKET_CALL_NOT_FOUND, TICKET_CALL_KEY.
 */
export async function findCall(
  deps: TicketDeps,
  subject: Subject,
  call: string,
  key: Readonly<Record<string, string>>,
): Promise<{ dataset: Dataset; version: Version | null; service: string }> {
  const receipt = await deps.evidence.receipt(call)
  const leaf = receipt && (JSON.parse(receipt.leaf) as CallLeaf)
  const asked = leaf && ['sharing.query', 'sharing.verify'].includes(leaf.kind) && leaf.org === subject.org
  const version = asked && leaf.detail?.version ? await findVersion(deps.db, leaf.detail.version) : null
  const of = version?.dataset ?? leaf?.detail?.dataset
  const dataset = asked && of ? await findDataset(deps.db, of) : null
  if (!asked || !dataset) throw error('TICKET_CALL_NOT_FOUND', { call })
  const proven = Object.values(key).some((value) => deps.evidence.hashPerson(value.slice(0, 300)) === leaf.person)
  const known = Object.keys(key).every((name) => dataset.columns.some((c) => c.name === name))
  if (!proven || !known) throw error('TICKET_CALL_KEY', { call })
  return { dataset, version, service: leaf.detail?.service ?? '' }
}
