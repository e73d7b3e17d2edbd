import { inTx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { makeTransition, notify } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { grantsInForce } from '../grant/grant.store.ts'
import { deliverService } from './deliver-service.ts'
import { type Service, type ServiceAction, serviceMachine } from './service-record.ts'
import { lockService, updateService } from './service.store.ts'

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** a service was suspended, resumed or stopped, or its records switched to another version */
    'sharing.service.changed': { service: string }
  }
}

/**
 * Suspends, resumes or stops a service; every consumer with a grant in force is told. A running service may not be stopped at will: while
 * somebody has a grant, the agreement with them and its filing are part of the request (条例 art. 27).
 * Errors: SHARING_SERVICE_NOT_FOUND, SHARING_STOP_AGREEMENT, WORKFLOW_STEP_REFUSED.
 */
export async function changeService(
  deps: SharingDeps,
  subject: Subject,
  input: { service: string; action: ServiceAction; reason: string; agreement?: string | undefined },
): Promise<Service> {
  return inTx(deps.db, async (tx) => {
    const service = await lockService(tx, input.service)
    if (!service) throw error('SHARING_SERVICE_NOT_FOUND', { service: input.service })
    deps.policy.assert('sharing.service.stop', { subject, resource: service })
    const { action, agreement } = input
    const grants = await grantsInForce(tx, service.id, civilDate(deps.clock.now()))
    if (action === 'stop' && grants.length > 0 && !agreement)
      throw error('SHARING_STOP_AGREEMENT', { service: service.title, count: grants.length })
    const next = await makeTransition(deps, tx, {
      object: 'sharing.service',
      machine: serviceMachine,
      ref: service.id,
      state: service.state,
      action,
      by: subject,
      reason: input.reason,
      ...(agreement ? { remarks: { agreement } } : {}),
    })
    const state = action === 'resume' && service.onlineVersion === null && !service.inPlace ? 'building' : next
    await updateService(tx, service.id, { state })
    if (state === 'active') await deliverService(deps, tx, service.id)
    for (const org of new Set(grants.map((grant) => grant.consumer)))
      await notify(deps, tx, {
        to: { role: 'consumer', org },
        title: `共享服务“${service.title}”${{ suspend: '已暂停', resume: '已恢复', stop: '已停止' }[action]}：${input.reason}`,
        link: `/sharing/services/${service.id}`,
        tone: action === 'resume' ? 'info' : 'warning',
      })
    await deps.events.emit(tx, 'sharing.service.changed', { service: service.id })
    return { ...service, state, revision: service.revision + 1 }
  })
}
