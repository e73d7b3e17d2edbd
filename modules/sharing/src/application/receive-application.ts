import type { Tx } from '@shuyuan/db'
import { startTimer } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { findService } from '../service/service.store.ts'
import { lockApplication, updateApplication } from './application.store.ts'

/** D03 for 无条件共享, D04 for 有条件共享 (条例 art. 21). */
export const ANSWER_CLOCK = { 1: 'D03', 2: 'D04', 3: 'D04' } as const

/**
 * The provider has the application on the desk: the consumer's office head agreed. From now the working days of the answer count;
 * after a supplement they count anew from the complete material.
 */
export async function receiveApplication(deps: SharingDeps, tx: Tx, id: string): Promise<void> {
  const application = await lockApplication(tx, id)
  if (!application || application.receivedAt !== null) return
  const service = await findService(tx, application.service)
  if (!service) return
  const receivedAt = deps.clock.now()
  await updateApplication(tx, id, { receivedAt })
  await startTimer(deps, tx, {
    rule: ANSWER_CLOCK[service.shareType],
    ref: id,
    from: receivedAt,
    org: application.provider,
    inform: application.consumer,
    title: `答复共享申请：${service.title}`,
    link: `/sharing/applications/${id}`,
  })
}
