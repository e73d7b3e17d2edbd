import { mask } from '@shuyuan/masking'
import type { Subject } from '@shuyuan/policy'
import type { SharingDeps } from '../deps.ts'
import type { Recall, RecallCall } from './recall.ts'
import { openKey } from './run-recall.ts'

/** A traced call with its key: plain for the department that sent it and the one whose record it is, masked for everybody else. */
export function showCall(
  deps: Pick<SharingDeps, 'keyring'>,
  subject: Subject,
  recall: Recall,
  { key, ...call }: RecallCall,
): RecallCall {
  const plain = openKey(deps, key)
  const party = subject.org !== null && (subject.org === call.consumer || subject.org === recall.provider)
  const own = party && subject.roles.some((role) => role === 'provider' || role === 'consumer')
  return { ...call, key: own ? plain : mask('head_tail', plain) }
}
