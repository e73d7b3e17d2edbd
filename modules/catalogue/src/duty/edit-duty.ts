import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertParent } from './assert-parent.ts'
import { changeDuty } from './change-duty.ts'
import type { Duty } from './duty.ts'
import { findDutyByCode, updateDuty } from './duty.store.ts'

/** Corrects a duty. Throws CATALOGUE_DUTY_TAKEN, CATALOGUE_DUTY_PARENT, CATALOGUE_DUTY_CYCLE. */
export async function editDuty(
  deps: CatalogueDeps,
  subject: Subject,
  input: { duty: string } & Pick<Duty, 'code' | 'name' | 'kind' | 'department' | 'basis' | 'parent'>,
): Promise<Duty> {
  const { duty: id, ...fields } = input
  return changeDuty(deps, subject, { duty: id, event: 'edited' }, async (tx, duty) => {
    const namesake = await findDutyByCode(tx, duty.org, fields.code)
    if (namesake && namesake.id !== id) throw error('CATALOGUE_DUTY_TAKEN', { code: fields.code })
    await assertParent(tx, { ...duty, ...fields })
    await updateDuty(tx, id, fields)
  })
}
