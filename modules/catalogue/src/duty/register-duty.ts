import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Duty } from './duty.ts'
import { insertDuty } from './duty.store.ts'

/** Registers a duty of an organisation. Throws CATALOGUE_DUTY_TAKEN. */
export async function registerDuty(
  deps: CatalogueDeps,
  subject: Subject,
  input: Pick<Duty, 'org' | 'code' | 'name' | 'basis'>,
): Promise<Duty> {
  deps.policy.assert('catalogue.duty.register', { subject, resource: input })
  const duty: Duty = { ...input, id: newId('dty'), createdAt: deps.clock.now() }
  await inTx(deps.db, async (tx) => {
    if (!(await insertDuty(tx, duty))) throw error('CATALOGUE_DUTY_TAKEN', { code: duty.code })
    await deps.evidence.record(tx, {
      kind: 'catalogue.duty.registered',
      actor: subject.id,
      org: duty.org,
      object: duty.id,
    })
  })
  return duty
}
