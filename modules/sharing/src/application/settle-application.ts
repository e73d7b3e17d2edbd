import type { Tx } from '@shuyuan/db'
import type { EventMap } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { issueGrant } from '../grant/issue-grant.ts'
import { type Application, type ApplicationAction, applicationMachine } from './application.ts'
import { lockApplication, updateApplication } from './application.store.ts'

const ACTION: Record<EventMap['workflow.flow.finished']['outcome'], ApplicationAction> = {
  approved: 'approve',
  returned: 'return',
  rejected: 'reject',
  withdrawn: 'withdraw',
}

/** Draws the consequence of a finished approval, in the transaction of the decision: the grant exists when the approval does. */
export async function settleApplication(
  deps: SharingDeps,
  tx: Tx,
  finished: EventMap['workflow.flow.finished'],
): Promise<void> {
  const application = await lockApplication(tx, finished.ref)
  if (!application || application.flow !== finished.flow) return
  const action = ACTION[finished.outcome]
  const by = { ...system, id: finished.actor, name: finished.actorName, org: finished.actorOrg }
  const state = await makeTransition(deps, tx, {
    object: 'sharing.application',
    machine: applicationMachine,
    ref: application.id,
    state: application.state,
    action,
    by,
    reason: finished.comment,
    remarks: finished.remarks,
  })
  const change: Partial<Application> = { state }
  if (action !== 'withdraw') change.answeredAt = deps.clock.now()
  if (action === 'reject')
    Object.assign(change, { refusalCode: finished.remarks.code ?? 'R9', refusalReason: finished.comment })
  if (action === 'return') Object.assign(change, { remarks: finished.remarks, supplemented: true })
  await updateApplication(tx, application.id, change)
  if (action === 'approve') await issueGrant(deps, tx, application, finished.actor)
}
