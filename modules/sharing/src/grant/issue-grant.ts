import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import { startTimer, stopTimer } from '@shuyuan/workflow'
import type { Application } from '../application/application.ts'
import type { SharingDeps } from '../deps.ts'
import { findService } from '../service/service.store.ts'
import type { Grant } from './grant.ts'
import { insertGrant } from './grant.store.ts'

/**
 * Turns an approved application into the permission that the gateway checks, nothing wider than what was applied for, and starts the time
 * in which the data must be provided (D05, 条例 art. 22).
 */
export async function issueGrant(deps: SharingDeps, tx: Tx, application: Application, actor: string): Promise<Grant> {
  const service = await findService(tx, application.service)
  const { id, consumer, provider, client, purpose, fields, validFrom, validTo, dailyQuota, addresses } = application
  const now = deps.clock.now()
  const grant: Grant = {
    id: newId('grt', now.getTime()),
    application: id,
    service: application.service,
    consumer,
    provider,
    client,
    purpose,
    fields,
    modes: application.modes,
    validFrom,
    validTo,
    dailyQuota,
    addresses,
    state: 'active',
    stateReason: null,
    rectifyBy: null,
    revision: 1,
    createdAt: now,
  }
  await insertGrant(tx, grant)
  await deps.evidence.record(tx, {
    kind: 'sharing.grant.issued',
    actor,
    org: provider,
    object: grant.id,
    detail: { application: id, service: grant.service, client, fields: fields.length, validTo },
  })
  await startTimer(deps, tx, {
    rule: 'D05',
    ref: id,
    from: now,
    org: provider,
    inform: consumer,
    title: `提供数据：${service?.title ?? ''}`,
    link: `/sharing/applications/${id}`,
  })
  // A service that already answers calls provides the data at this moment.
  if (service?.state === 'active') await stopTimer(deps, tx, { rule: 'D05', ref: id })
  await deps.events.emit(tx, 'sharing.grant.changed', { grant: grant.id, client })
  return grant
}
