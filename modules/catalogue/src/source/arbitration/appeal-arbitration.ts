import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { notify, startTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import type { Arbitration } from './arbitration.ts'
import { changeArbitration } from './change-arbitration.ts'

/** A department of the arbitration objects to the decision in time; the decision stands until the appeal is settled (C08). Throws CATALOGUE_APPEAL_LATE. */
export async function appealArbitration(
  deps: CatalogueDeps,
  subject: Subject,
  input: { arbitration: string; reason: string },
): Promise<Arbitration> {
  const step = { ...input, action: 'appeal', permission: 'catalogue.arbitration.comment' } as const
  return changeArbitration(deps, subject, step, async (tx, { id, title, appealUntil }) => {
    if (appealUntil !== null && civilDate(deps.clock.now()) > appealUntil)
      throw error('CATALOGUE_APPEAL_LATE', { title, until: appealUntil })
    const link = `/sources/arbitrations/${id}`
    const from = deps.clock.now()
    await startTimer(deps, tx, { rule: 'C08', ref: id, from, org: null, title: `复核“${title}”的数源部门`, link })
    await notify(deps, tx, { to: { role: 'bureau', org: null }, title: `对“${title}”数源部门的决定有复核申请`, link })
    return {}
  })
}
