import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { changeDuty } from './change-duty.ts'
import type { Duty } from './duty.ts'
import { findDuties, isAbove, moveDuty, updateDuty } from './duty.store.ts'

/**
 * Puts a duty into another of the same department: parts, 定数据 lines and entries count for the other from now on. Published entries are not
 * rewritten; they are found under the duty that took over. Throws CATALOGUE_DUTY_UNMERGEABLE.
 */
export async function mergeDuty(
  deps: CatalogueDeps,
  subject: Subject,
  input: { duty: string; into: string; reason: string },
): Promise<Duty> {
  const { duty: id, into, reason } = input
  return changeDuty(deps, subject, { duty: id, event: 'merged', detail: { into, reason } }, async (tx, duty) => {
    const [target] = await findDuties(tx, duty.org, [into])
    if (!target || target.id === id || target.retiredAt !== null)
      throw error('CATALOGUE_DUTY_UNMERGEABLE', { name: duty.name, into })
    // the parts of the one that ends will lie below the other, so the other must leave its place among them first
    if (await isAbove(tx, id, into)) await updateDuty(tx, into, { parent: duty.parent })
    await moveDuty(tx, id, into)
    await updateDuty(tx, id, { parent: null, mergedInto: into, retiredAt: deps.clock.now() })
  })
}
