import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertParent } from './assert-parent.ts'
import type { Duty, DutyInput } from './duty.ts'
import { insertDuty } from './duty.store.ts'

/** Registers a duty of an organisation. Joins the caller's transaction when `deps.db` is one. Throws CATALOGUE_DUTY_TAKEN. */
export async function registerDuty(deps: CatalogueDeps, subject: Subject, input: DutyInput): Promise<Duty> {
  deps.policy.assert('catalogue.duty.register', { subject, resource: input })
  const duty: Duty = {
    kind: 'functions',
    department: '',
    basis: '',
    parent: null,
    ...input,
    id: newId('dty'),
    mergedInto: null,
    retiredAt: null,
    createdAt: deps.clock.now(),
  }
  await inTx(deps.db, async (tx) => {
    await assertParent(tx, duty)
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
