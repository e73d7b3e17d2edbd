import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { type Arbitration, type ArbitrationAction, arbitrationMachine } from './arbitration.ts'
import { findArbitration, lockArbitration, updateArbitration } from './arbitration.store.ts'

/** The frame of every step of an arbitration: lock, permission, the step with its evidence, what it changes. */
export async function changeArbitration(
  deps: CatalogueDeps,
  subject: Subject,
  input: { arbitration: string; action: ArbitrationAction; permission: string; reason: string },
  change: (tx: Tx, arbitration: Arbitration) => Promise<Partial<Omit<Arbitration, 'orgs'>>>,
): Promise<Arbitration> {
  return inTx(deps.db, async (tx) => {
    const arbitration = await lockArbitration(tx, input.arbitration)
    if (!arbitration) throw error('CATALOGUE_ARBITRATION_NOT_FOUND', { arbitration: input.arbitration })
    deps.policy.assert(input.permission, { subject, resource: arbitration })
    const changed = await change(tx, arbitration)
    const state = await makeTransition(deps, tx, {
      object: 'catalogue.arbitration',
      machine: arbitrationMachine,
      ref: arbitration.id,
      state: arbitration.state,
      action: input.action,
      by: subject,
      reason: input.reason,
      detail: { cluster: arbitration.cluster, source: changed.sourceOrg ?? arbitration.sourceOrg },
    })
    await updateArbitration(tx, arbitration.id, { ...changed, state })
    return (await findArbitration(tx, arbitration.id)) as Arbitration
  })
}
