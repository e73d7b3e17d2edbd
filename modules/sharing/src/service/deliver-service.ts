import type { Tx } from '@shuyuan/db'
import { stopTimer } from '@shuyuan/workflow'
import { approvedApplications } from '../application/application.store.ts'
import type { SharingDeps } from '../deps.ts'

/** The service answers calls: for every approved application the data are provided, which ends D05 (条例 art. 22). */
export async function deliverService(deps: SharingDeps, tx: Tx, service: string): Promise<void> {
  for (const ref of await approvedApplications(tx, service)) await stopTimer(deps, tx, { rule: 'D05', ref })
}
