import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { changeDuty } from './change-duty.ts'
import type { Duty } from './duty.ts'
import { updateDuty } from './duty.store.ts'

/** Ends a duty that the department no longer has. Entries keep naming it; new ones cannot. */
export async function retireDuty(
  deps: CatalogueDeps,
  subject: Subject,
  input: { duty: string; reason: string },
): Promise<Duty> {
  const { duty: id, reason } = input
  return changeDuty(deps, subject, { duty: id, event: 'retired', detail: { reason } }, (tx) =>
    updateDuty(tx, id, { retiredAt: deps.clock.now() }),
  )
}
