import type { Tx } from '@shuyuan/db'
import { findOpenTimers, startTimer, timeTasks } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { findService } from '../service/service.store.ts'
import type { Application } from './application.ts'
import { lockApplication, updateApplication } from './application.store.ts'

/** D03 for 无条件共享, D04 for 有条件共享 (条例 art. 21). */
export const ANSWER_CLOCK = { 1: 'D03', 2: 'D04', 3: 'D04' } as const

/**
 * A level of the provider has the application on the desk: the consumer's office head agreed. With the first of them the working
 * days of the answer begin to count, and all of them go by these days; after a supplement they count anew from the complete material.
 */
export async function receiveApplication(
  deps: SharingDeps,
  tx: Tx,
  opened: { application: string; flow: string },
): Promise<void> {
  const application = await lockApplication(tx, opened.application)
  const service = application && (await findService(tx, application.service))
  if (!service) return
  const rule = ANSWER_CLOCK[service.shareType]
  if (application.receivedAt === null) await startAnswer(deps, tx, application, { rule, title: service.title })
  for (const timer of await findOpenTimers(tx, rule, application.id)) await timeTasks(tx, opened.flow, timer)
}

async function startAnswer(
  deps: SharingDeps,
  tx: Tx,
  { id, provider, consumer }: Application,
  { rule, title }: { rule: string; title: string },
): Promise<void> {
  const receivedAt = deps.clock.now()
  await updateApplication(tx, id, { receivedAt })
  await startTimer(deps, tx, {
    rule,
    ref: id,
    from: receivedAt,
    org: provider,
    inform: consumer,
    title: `答复共享申请：${title}`,
    link: `/sharing/applications/${id}`,
  })
}
