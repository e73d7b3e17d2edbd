import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { type Lowering, loweringMachine } from './lowering.ts'
import { lockLowering, updateLowering } from './lowering.store.ts'

/** The provider takes a request back. */
export async function withdrawLowering(deps: CatalogueDeps, subject: Subject, id: string): Promise<Lowering> {
  return inTx(deps.db, async (tx) => {
    const lowering = await lockLowering(tx, id)
    if (!lowering) throw error('CATALOGUE_LOWERING_NOT_FOUND', { lowering: id })
    deps.policy.assert('catalogue.grade.request-lowering', { subject, resource: lowering })
    const state = await makeTransition(deps, tx, {
      object: 'catalogue.lowering',
      machine: loweringMachine,
      ref: id,
      state: lowering.state,
      action: 'withdraw',
      by: subject,
    })
    await updateLowering(tx, id, { state, finishedAt: deps.clock.now() })
    return { ...lowering, state }
  })
}
