import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { bindGrades } from '../bind-grades.ts'
import { type Lowering, loweringMachine, type Office, type Signature } from './lowering.ts'
import { lockLowering, updateLowering } from './lowering.store.ts'

/**
 * One of the two offices agrees or refuses. The second agreement makes the lower grade binding. One person signs once and never an own
 * request. Throws CATALOGUE_LOWERING_SIGNED when the office has signed, CATALOGUE_LOWERING_SELF for the same person.
 */
export async function signLowering(
  deps: CatalogueDeps,
  subject: Subject,
  input: { lowering: string; agree: boolean; comment: string },
): Promise<Lowering> {
  return inTx(deps.db, async (tx) => {
    const lowering = await lockLowering(tx, input.lowering)
    if (!lowering) throw error('CATALOGUE_LOWERING_NOT_FOUND', { lowering: input.lowering })
    deps.policy.assert('catalogue.grade.sign-lowering', { subject, resource: lowering })
    const office: Office = subject.roles.includes('security') ? 'security' : 'cdo'
    const { item, requestedBy } = lowering
    if (subject.id === requestedBy || lowering.signatures.some((one) => one.user === subject.id))
      throw error('CATALOGUE_LOWERING_SELF', { item })
    if (lowering.signatures.some((one) => one.office === office)) throw error('CATALOGUE_LOWERING_SIGNED', { item })
    const first = lowering.signatures[0]
    const at = deps.clock.now()
    const state = await makeTransition(deps, tx, {
      object: 'catalogue.lowering',
      machine: loweringMachine,
      ref: lowering.id,
      state: lowering.state,
      action: input.agree ? (first ? 'complete' : 'sign') : 'refuse',
      by: subject,
      reason: input.comment,
      detail: { entry: lowering.entry, item, office },
    })
    const signature: Signature = {
      office,
      user: subject.id,
      name: subject.name,
      comment: input.comment,
      at: at.toISOString(),
    }
    const signatures = input.agree ? [...lowering.signatures, signature] : lowering.signatures
    await updateLowering(tx, lowering.id, { state, signatures, ...(state === 'half' ? {} : { finishedAt: at }) })
    if (state === 'granted' && first)
      await bindGrades(deps, tx, subject, {
        entry: lowering.entry,
        changes: [
          {
            item,
            grade: lowering.toGrade,
            sensitivity: lowering.toSensitivity,
            kind: 'lower',
            reason: lowering.reason,
          },
        ],
        second: { id: first.user, name: first.name, org: null },
      })
    return { ...lowering, state, signatures }
  })
}
