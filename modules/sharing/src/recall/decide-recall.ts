import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition, notify } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findService } from '../service/service.store.ts'
import { type Recall, recallMachine } from './recall.ts'
import { listRecallNotices, lockRecall, updateRecall, updateRecallNotices } from './recall.store.ts'

/**
 * Issues a traced recall (each consumer gets a notice and reads its own calls) or drops it with a reason. A recall that found nobody closes
 * with its issue. Throws SHARING_RECALL_NOT_FOUND, WORKFLOW_STEP_REFUSED, WORKFLOW_REASON_MISSING.
 */
export async function decideRecall(
  deps: SharingDeps,
  subject: Subject,
  input: { recall: string; action: 'issue' | 'drop'; reason: string },
): Promise<Recall> {
  return inTx(deps.db, async (tx) => {
    const recall = await lockRecall(tx, input.recall)
    if (!recall) throw error('SHARING_RECALL_NOT_FOUND', { recall: input.recall })
    deps.policy.assert('sharing.recall.start', { subject, resource: recall })
    const step = { object: 'sharing.recall', machine: recallMachine, ref: recall.id, by: subject, reason: input.reason }
    const state = await makeTransition(deps, tx, { ...step, state: recall.state, action: input.action })
    const at = deps.clock.now()
    if (input.action === 'drop') {
      await updateRecall(tx, recall.id, { state, closedAt: at })
      return { ...recall, state, closedAt: at }
    }
    const notices = await listRecallNotices(tx, recall.id)
    const service = await findService(tx, recall.service)
    for (const { consumer, calls, records } of notices) {
      await notify(deps, tx, {
        to: { role: 'consumer', org: consumer },
        title: `数据召回：“${service?.title ?? ''}”更正了 ${records} 条您调用过的记录`,
        body: `涉及 ${calls} 次调用。更正原因：${recall.reason}。请按清单重新查询并更正本单位已使用的数据。`,
        link: `/lineage/recalls/${recall.id}`,
        tone: 'alarm',
      })
      await deps.evidence.record(tx, {
        kind: 'sharing.recall.told',
        actor: subject.id,
        org: subject.org,
        object: recall.id,
        detail: { consumer, calls, records },
      })
    }
    await updateRecallNotices(tx, { recall: recall.id }, { toldAt: at })
    const closed = notices.length === 0 ? await makeTransition(deps, tx, { ...step, state, action: 'close' }) : state
    const change = { state: closed, issuedAt: at, ...(closed === 'closed' ? { closedAt: at } : {}) }
    await updateRecall(tx, recall.id, change)
    return { ...recall, ...change }
  })
}
