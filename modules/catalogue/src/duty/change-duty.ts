import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Duty } from './duty.ts'
import { findDuties, lockDuty } from './duty.store.ts'

/**
 * The frame of every change of a duty: lock, permission, still in force, the change, evidence. Returns the duty as it is then.
 * Throws CATALOGUE_DUTY_NOT_FOUND, CATALOGUE_DUTY_RETIRED.
 */
export async function changeDuty(
  deps: CatalogueDeps,
  subject: Subject,
  input: { duty: string; event: string; detail?: Record<string, string> },
  change: (tx: Tx, duty: Duty) => Promise<void>,
): Promise<Duty> {
  return inTx(deps.db, async (tx) => {
    const duty = await lockDuty(tx, input.duty)
    if (!duty) throw error('CATALOGUE_DUTY_NOT_FOUND', { duty: input.duty })
    deps.policy.assert('catalogue.duty.register', { subject, resource: duty })
    if (duty.retiredAt !== null) throw error('CATALOGUE_DUTY_RETIRED', { name: duty.name })
    await change(tx, duty)
    await deps.evidence.record(tx, {
      kind: `catalogue.duty.${input.event}`,
      actor: subject.id,
      org: duty.org,
      object: duty.id,
      ...(input.detail ? { detail: input.detail } : {}),
    })
    return (await findDuties(tx, duty.org, [duty.id]))[0] as Duty
  })
}
