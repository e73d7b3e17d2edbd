import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { makeTransition } from '../machine/make-transition.ts'
import { notify } from '../notice/notify.ts'
import { orderMachine, type SupervisionOrder } from './order.ts'
import { findOrder, lockOrder, updateOrder } from './order.store.ts'

/** The department says what it did and where the proof is. Throws WORKFLOW_ORDER_NOT_FOUND, WORKFLOW_STEP_REFUSED. */
export async function answerOrder(
  deps: WorkflowDeps,
  subject: Subject,
  input: { order: string; answer: string; proof: string },
): Promise<SupervisionOrder> {
  return inTx(deps.db, async (tx) => {
    const order = await lockOrder(tx, input.order)
    if (!order) throw error('WORKFLOW_ORDER_NOT_FOUND', { order: input.order })
    deps.policy.assert('workflow.order.answer', { subject, resource: order })
    const { answer, proof } = input
    const state = await makeTransition(deps, tx, {
      object: 'workflow.order',
      machine: orderMachine,
      ref: order.id,
      state: order.state,
      action: 'answer',
      by: subject,
      reason: answer,
    })
    await updateOrder(tx, order.id, {
      state,
      answer,
      proof,
      answeredByName: subject.name,
      answeredAt: deps.clock.now(),
    })
    await notify(deps, tx, {
      to: { user: order.issuedBy },
      title: `${order.number}已答复：${order.title}`,
      body: answer,
      link: `/supervise/${order.id}`,
    })
    return (await findOrder(tx, order.id)) as SupervisionOrder
  })
}
