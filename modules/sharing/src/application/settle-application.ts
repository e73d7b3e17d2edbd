import type { Tx } from '@shuyuan/db'
import type { EventMap } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import { makeTransition, stopTimer } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { issueGrant } from '../grant/issue-grant.ts'
import { answerFault } from './answer-fault.ts'
import { type Application, type ApplicationAction, applicationMachine } from './application.ts'
import { lockApplication, updateApplication } from './application.store.ts'

type Finished = EventMap['workflow.flow.finished']

const ACTION: Record<Finished['outcome'], ApplicationAction> = {
  approved: 'approve',
  returned: 'return',
  rejected: 'reject',
  withdrawn: 'withdraw',
}

/**
 * Draws the consequence of a finished approval, in the transaction of the decision: the grant exists when the approval does, and an
 * unlawful answer undoes the decision. Errors: SHARING_SUPPLEMENT_TWICE, SHARING_SUPPLEMENT_EMPTY, SHARING_REFUSAL_CODE, SHARING_REFUSAL_MATERIAL.
 */
export async function settleApplication(deps: SharingDeps, tx: Tx, finished: Finished): Promise<void> {
  const application = await lockApplication(tx, finished.ref)
  if (!application || application.flow !== finished.flow) return
  const action = ACTION[finished.outcome]
  // Before the receipt it is an inner matter of the consumer: its own head sends back or stops, which is no answer.
  const answers = application.receivedAt !== null && action !== 'withdraw'
  const fault = answers ? answerFault(application, finished) : null
  if (fault) throw fault
  const { comment, remarks } = finished
  const state = await makeTransition(deps, tx, {
    object: 'sharing.application',
    machine: applicationMachine,
    ref: application.id,
    state: application.state,
    action,
    by: { ...system, id: finished.actor, name: finished.actorName, org: finished.actorOrg },
    reason: comment,
    remarks,
  })
  const change: Partial<Application> = { state }
  if (answers) change.answeredAt = deps.clock.now()
  if (action === 'reject')
    Object.assign(change, { refusalCode: answers ? (remarks.code ?? null) : null, refusalReason: comment })
  if (action === 'return')
    Object.assign(change, { remarks, receivedAt: null, supplemented: application.supplemented || answers })
  await updateApplication(tx, application.id, change)
  for (const rule of ['D03', 'D04']) await stopTimer(deps, tx, { rule, ref: application.id })
  if (action === 'approve') await issueGrant(deps, tx, application, finished.actor)
}
