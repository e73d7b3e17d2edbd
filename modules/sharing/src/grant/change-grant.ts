import { inTx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { type Machine, makeTransition, notify } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Grant, GrantState } from './grant.ts'
import { lockGrant, updateGrant } from './grant.store.ts'

export type GrantAction = 'suspend' | 'resume' | 'terminate'

/** 条例 art. 27: misuse suspends with a date for rectification; then the use resumes or ends. */
export const grantMachine: Machine<GrantState, GrantAction> = {
  active: {
    suspend: { to: 'suspended', event: 'suspended', reason: true },
    terminate: { to: 'terminated', event: 'terminated', reason: true },
  },
  suspended: {
    resume: { to: 'active', event: 'resumed', reason: true },
    terminate: { to: 'terminated', event: 'terminated', reason: true },
  },
  terminated: {},
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** a permission began, changed or ended */
    'sharing.grant.changed': { grant: string; client: string }
  }
}

/** Suspends, resumes or terminates a grant; the gateway follows within a second. Errors: SHARING_GRANT_NOT_FOUND, SHARING_RECTIFY_BY, WORKFLOW_STEP_REFUSED. */
export async function changeGrant(
  deps: SharingDeps,
  subject: Subject,
  input: { grant: string; action: GrantAction; reason: string; rectifyBy?: string | undefined },
): Promise<Grant> {
  return inTx(deps.db, async (tx) => {
    const grant = await lockGrant(tx, input.grant)
    if (!grant) throw error('SHARING_GRANT_NOT_FOUND', { grant: input.grant })
    deps.policy.assert(`sharing.grant.${input.action}`, { subject, resource: grant })
    if (input.action === 'suspend' && !(input.rectifyBy && input.rectifyBy >= civilDate(deps.clock.now())))
      throw error('SHARING_RECTIFY_BY')
    const state = await makeTransition(deps, tx, {
      object: 'sharing.grant',
      machine: grantMachine,
      ref: grant.id,
      state: grant.state,
      action: input.action,
      by: subject,
      reason: input.reason,
    })
    const change = {
      state,
      stateReason: input.reason,
      rectifyBy: input.action === 'suspend' ? (input.rectifyBy ?? null) : null,
    }
    await updateGrant(tx, grant.id, change)
    await notify(deps, tx, {
      to: { role: 'consumer', org: grant.consumer },
      title: `授权${{ suspend: '已暂停', resume: '已恢复', terminate: '已终止' }[input.action]}：${input.reason}`,
      link: `/sharing/grants/${grant.id}`,
    })
    await deps.events.emit(tx, 'sharing.grant.changed', { grant: grant.id, client: grant.client })
    return { ...grant, ...change, revision: grant.revision + 1 }
  })
}
