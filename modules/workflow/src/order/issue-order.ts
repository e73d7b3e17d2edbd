import { inTx } from '@shuyuan/db'
import { civilDate, newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { notify } from '../notice/notify.ts'
import { timerDates } from '../timer/timer.ts'
import { lockTimer } from '../timer/timer.store.ts'
import type { SupervisionOrder } from './order.ts'
import { insertOrder, nextOrderNumber } from './order.store.ts'

/**
 * 督办单: the bureau demands in writing what a running time limit wants, to be answered in `days` working days. Those who must act and
 * their head are told. Throws WORKFLOW_TIMER_NOT_FOUND, WORKFLOW_ORDER_OPEN.
 */
export async function issueOrder(
  deps: WorkflowDeps,
  subject: Subject,
  input: { timer: string; demand: string; days: number },
): Promise<SupervisionOrder> {
  return inTx(deps.db, async (tx) => {
    const timer = await lockTimer(tx, input.timer)
    if (!timer || timer.state === 'stopped') throw error('WORKFLOW_TIMER_NOT_FOUND', { timer: input.timer })
    const now = deps.clock.now()
    const today = civilDate(now)
    const year = Number(today.slice(0, 4))
    const order: SupervisionOrder = {
      id: newId('sup'),
      number: `督办〔${year}〕${await nextOrderNumber(tx, year)}号`,
      timer: timer.id,
      title: timer.title,
      link: timer.link,
      role: timer.role,
      org: timer.org,
      demand: input.demand,
      answerBy: timerDates(deps.calendar.get(), today, input.days).dueOn,
      state: 'issued',
      issuedBy: subject.id,
      issuedByName: subject.name,
      issuedAt: now,
      answer: '',
      proof: '',
      answeredByName: null,
      answeredAt: null,
      opinion: '',
      closedAt: null,
    }
    if (!(await insertOrder(tx, order))) throw error('WORKFLOW_ORDER_OPEN', { title: timer.title })
    for (const role of new Set([timer.role, timer.org === null ? 'bureau' : 'cdo']))
      await notify(deps, tx, {
        to: { role, org: timer.org },
        title: `${order.number}：${timer.title}，截止日期 ${timer.dueOn}，请于 ${order.answerBy} 前答复`,
        body: input.demand,
        link: `/supervise/${order.id}`,
        tone: 'alarm',
      })
    await deps.evidence.record(tx, {
      kind: 'workflow.order.issued',
      actor: subject.id,
      org: subject.org,
      object: order.id,
      detail: { timer: timer.id, rule: timer.rule, ref: timer.ref, answerBy: order.answerBy },
    })
    return order
  })
}
