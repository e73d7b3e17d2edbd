import { inTx } from '@shuyuan/db'
import { civilDate, newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { limitInForce } from '../limit/limit-in-force.ts'
import { notify } from '../notice/notify.ts'
import { clockRule } from './clock-rule.ts'
import { insertExtension } from './extension.store.ts'
import { type Extension, extensionLeft } from './timer.ts'
import { lockTimer } from './timer.store.ts'

/**
 * Asks the bureau for more working days on a running timer, within what the rule allows in sum (条例 art. 17: 5,
 * art. 21: 10); not any more when it is overdue.
 * Throws WORKFLOW_EXTENSION_REFUSED, WORKFLOW_EXTENSION_PENDING.
 */
export async function requestExtension(
  deps: WorkflowDeps,
  subject: Subject,
  input: { timer: string; days: number; reason: string },
): Promise<Extension> {
  return inTx(deps.db, async (tx) => {
    const timer = await lockTimer(tx, input.timer)
    if (!timer) throw error('WORKFLOW_TIMER_NOT_FOUND', { timer: input.timer })
    deps.policy.assert('workflow.extension.request', { subject, resource: timer })
    const rule = clockRule(timer.rule)
    const limit = await limitInForce(tx, rule, timer.org)
    const left = extensionLeft(timer, limit, civilDate(deps.clock.now()))
    if (input.days > left) throw error('WORKFLOW_EXTENSION_REFUSED', { days: input.days, rule: rule.name, left })
    const extension: Extension = {
      ...input,
      id: newId('ext'),
      state: 'requested',
      requestedBy: subject.id,
      requestedAt: deps.clock.now(),
      decidedBy: null,
      decidedAt: null,
      comment: '',
    }
    if (!(await insertExtension(tx, extension))) throw error('WORKFLOW_EXTENSION_PENDING', { timer: timer.title })
    await deps.evidence.record(tx, {
      kind: 'workflow.extension.requested',
      actor: subject.id,
      org: subject.org,
      object: extension.id,
      detail: { timer: timer.id, rule: timer.rule, days: input.days },
    })
    await notify(deps, tx, {
      to: { role: 'bureau', org: null },
      title: `延期申请：${timer.title}，${input.days} 个工作日`,
      body: input.reason,
      link: timer.link,
    })
    return extension
  })
}
