import type { Tx } from '@shuyuan/db'
import { error } from '../errors.ts'
import type { Duty } from './duty.ts'
import { findDuties, isAbove } from './duty.store.ts'

/** The duty above must be of the same organisation, in force, and not lie below this one. Throws CATALOGUE_DUTY_PARENT, CATALOGUE_DUTY_CYCLE. */
export async function assertParent(tx: Tx, duty: Pick<Duty, 'id' | 'org' | 'name' | 'parent'>): Promise<void> {
  if (duty.parent === null) return
  const [parent] = await findDuties(tx, duty.org, [duty.parent])
  if (!parent || parent.retiredAt !== null) throw error('CATALOGUE_DUTY_PARENT', { parent: duty.parent })
  if (await isAbove(tx, duty.id, parent.id))
    throw error('CATALOGUE_DUTY_CYCLE', { name: duty.name, parent: parent.name })
}
