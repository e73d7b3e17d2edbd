import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { wordOf } from '../machine/machine.ts'
import { makeTransition } from '../machine/make-transition.ts'
import { notify } from '../notice/notify.ts'
import { lockTimer } from '../timer/timer.store.ts'
import { orderMachine, type SupervisionOrder } from './order.ts'
import { findOrder, lockOrder, updateOrder } from './order.store.ts'

/**
 * The bureau closes an answered order, sends it back, or takes it back. It is closed only once the matter itself is done:
 * WORKFLOW_ORDER_MATTER_OPEN. Throws WORKFLOW_ORDER_NOT_FOUND, WORKFLOW_STEP_REFUSED, WORKFLOW_REASON_MISSING.
 */
export async function judgeOrder(
  deps: WorkflowDeps,
  subject: Subject,
  input: { order: string; action: 'close' | 'redo' | 'cancel'; opinion: string },
): Promise<SupervisionOrder> {
  return inTx(deps.db, async (tx) => {
    const order = await lockOrder(tx, input.order)
    if (!order) throw error('WORKFLOW_ORDER_NOT_FOUND', { order: input.order })
    const { action, opinion } = input
    const state = await makeTransition(deps, tx, {
      object: 'workflow.order',
      machine: orderMachine,
      ref: order.id,
      state: order.state,
      action,
      by: subject,
      reason: opinion,
    })
    if (action === 'close') await assertMatterDone(tx, order)
    await updateOrder(tx, order.id, { state, opinion, ...(action === 'redo' ? {} : { closedAt: deps.clock.now() }) })
    for (const role of new Set([order.role, order.org === null ? 'bureau' : 'cdo']))
      await notify(deps, tx, {
        to: { role, org: order.org },
        title: `${order.number}${wordOf(action)}：${order.title}`,
        body: opinion,
        link: `/supervise/${order.id}`,
        tone: action === 'redo' ? 'alarm' : 'info',
      })
    return (await findOrder(tx, order.id)) as SupervisionOrder
  })
}

async function assertMatterDone(tx: Tx, { number, title, timer }: SupervisionOrder): Promise<void> {
  const matter = timer === null ? undefined : await lockTimer(tx, timer)
  if (matter && matter.state !== 'stopped') throw error('WORKFLOW_ORDER_MATTER_OPEN', { number, title })
}
