import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { notify } from '../notice/notify.ts'
import type { Timer } from './timer.ts'
import { lockTimer } from './timer.store.ts'

/** 督办: the bureau reminds those who must act and their head in writing. Throws WORKFLOW_TIMER_NOT_FOUND. */
export async function superviseTimer(
  deps: WorkflowDeps,
  subject: Subject,
  input: { timer: string; comment: string },
): Promise<Timer> {
  return inTx(deps.db, async (tx) => {
    const timer = await lockTimer(tx, input.timer)
    if (timer?.state !== 'running') throw error('WORKFLOW_TIMER_NOT_FOUND', { timer: input.timer })
    for (const role of new Set([timer.role, timer.org === null ? 'bureau' : 'cdo']))
      await notify(deps, tx, {
        to: { role, org: timer.org },
        title: `督办：${timer.title}，截止日期 ${timer.dueOn}`,
        body: input.comment,
        link: timer.link,
        tone: 'alarm',
      })
    await deps.evidence.record(tx, {
      kind: 'workflow.timer.supervised',
      actor: subject.id,
      org: subject.org,
      object: timer.id,
      detail: { rule: timer.rule, ref: timer.ref },
    })
    return timer
  })
}
