import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Service } from './service.ts'
import { findService, updateService } from './service.store.ts'

/**
 * Stops, suspends or resumes a service. A running service may not be ended at will: the record of the agreement with its users is part
 * of the request (条例 art. 27).
 */
export async function changeService(
  deps: SharingDeps,
  subject: Subject,
  input: { service: string; state: 'active' | 'suspended' | 'stopped'; reason: string },
): Promise<Service> {
  return inTx(deps.db, async (tx) => {
    const service = await findService(tx, input.service)
    if (!service) throw error('SHARING_SERVICE_NOT_FOUND', { service: input.service })
    deps.policy.assert('sharing.service.stop', { subject, resource: service })
    const state = input.state === 'active' && service.onlineVersion === null ? 'building' : input.state
    await updateService(tx, service.id, { state })
    await deps.evidence.record(tx, {
      kind: `sharing.service.${input.state}`,
      actor: subject.id,
      org: subject.org,
      object: service.id,
      detail: { reason: input.reason.slice(0, 200) },
    })
    return { ...service, state }
  })
}
