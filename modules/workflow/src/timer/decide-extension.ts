import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { makeTransition } from '../machine/make-transition.ts'
import { notify } from '../notice/notify.ts'
import { lockExtension, updateExtension } from './extension.store.ts'
import { type Extension, extensionMachine, timerDates } from './timer.ts'
import { lockTimer, updateTimer } from './timer.store.ts'

/** Consent of the bureau to more time: the due date moves and the other side is told (条例 art. 21); a refusal says why. */
export async function decideExtension(
  deps: WorkflowDeps,
  subject: Subject,
  input: { extension: string; action: 'grant' | 'refuse'; comment: string },
): Promise<Extension> {
  return inTx(deps.db, async (tx) => {
    const extension = await lockExtension(tx, input.extension)
    const timer = extension && (await lockTimer(tx, extension.timer))
    if (!timer) throw error('WORKFLOW_EXTENSION_NOT_FOUND', { extension: input.extension })
    const { comment } = input
    const state = await makeTransition(deps, tx, {
      object: 'workflow.extension',
      machine: extensionMachine,
      ref: extension.id,
      state: extension.state,
      action: input.action,
      by: subject,
      reason: comment,
      detail: { timer: timer.id, days: extension.days },
    })
    const decided = { state, decidedBy: subject.id, decidedAt: deps.clock.now(), comment }
    await updateExtension(tx, extension.id, decided)
    let text = `未同意延期：${timer.title}`
    if (state === 'granted') {
      const extended = timer.extended + extension.days
      const dates = timerDates(deps.calendar.get(), timer.startedOn, timer.days + extended, timer.pausedDays)
      await updateTimer(tx, timer.id, { extended, ...dates, noticed: 'green' })
      await deps.events.emit(tx, 'workflow.timer.moved', { timer: timer.id, ref: timer.ref, ...dates })
      text = `已同意延期 ${extension.days} 个工作日：${timer.title}，新的截止日期 ${dates.dueOn}`
    }
    await notify(deps, tx, { to: { user: extension.requestedBy }, title: text, body: comment, link: timer.link })
    if (state === 'granted' && timer.inform !== null && timer.inform !== timer.org)
      for (const role of ['consumer', 'provider'])
        await notify(deps, tx, { to: { role, org: timer.inform }, title: text, link: timer.link })
    return { ...extension, ...decided }
  })
}
