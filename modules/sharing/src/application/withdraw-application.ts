import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition, withdrawFlow } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Application, applicationMachine } from './application.ts'
import { findApplication, lockApplication, updateApplication } from './application.store.ts'

/**
 * The consumer takes an application back: under review (the initiator only) or while it waits for supplements.
 * Errors: SHARING_APPLICATION_NOT_FOUND, WORKFLOW_STEP_REFUSED, WORKFLOW_FLOW_NOT_YOURS.
 */
export async function withdrawApplication(
  deps: SharingDeps,
  subject: Subject,
  input: { application: string; comment: string },
): Promise<Application> {
  const found = await findApplication(deps.db, input.application)
  if (!found) throw error('SHARING_APPLICATION_NOT_FOUND', { application: input.application })
  deps.policy.assert('sharing.application.edit', { subject, resource: found })
  if (found.state === 'reviewing' && found.flow !== null)
    await withdrawFlow(deps, subject, { flow: found.flow, comment: input.comment })
  else
    await inTx(deps.db, async (tx) => {
      const application = await lockApplication(tx, found.id)
      const state = await makeTransition(deps, tx, {
        object: 'sharing.application',
        machine: applicationMachine,
        ref: found.id,
        state: application?.state ?? found.state,
        action: 'withdraw',
        by: subject,
        reason: input.comment,
      })
      await updateApplication(tx, found.id, { state })
    })
  return (await findApplication(deps.db, found.id)) ?? found
}
