import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition, notify } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type RecallNotice, recallMachine } from './recall.ts'
import { listRecallNotices, lockRecall, updateRecall, updateRecallNotices } from './recall.store.ts'

/**
 * A consumer says what it made of a recall; the last answer closes it. Throws SHARING_RECALL_NOT_FOUND where the consumer was told
 * nothing, SHARING_RECALL_SETTLED when it has answered.
 */
export async function settleRecall(
  deps: SharingDeps,
  subject: Subject,
  input: { recall: string; comment: string },
): Promise<RecallNotice> {
  return inTx(deps.db, async (tx) => {
    const recall = await lockRecall(tx, input.recall)
    const notices = recall ? await listRecallNotices(tx, recall.id) : []
    const own = notices.find((notice) => notice.consumer === subject.org && notice.toldAt !== null)
    if (!recall || !own) throw error('SHARING_RECALL_NOT_FOUND', { recall: input.recall })
    deps.policy.assert('sharing.recall.settle', { subject, resource: own })
    if (own.settledAt) throw error('SHARING_RECALL_SETTLED', { recall: recall.id })
    const at = deps.clock.now()
    const change = { settledAt: at, settledBy: subject.id, comment: input.comment }
    await updateRecallNotices(tx, { recall: recall.id, consumer: own.consumer }, change)
    await deps.evidence.record(tx, {
      kind: 'sharing.recall.settled',
      actor: subject.id,
      org: subject.org,
      object: recall.id,
      detail: { calls: own.calls, records: own.records },
    })
    const waiting = notices.filter((notice) => notice !== own && notice.settledAt === null).length
    if (waiting === 0) {
      const step = { object: 'sharing.recall', machine: recallMachine, ref: recall.id, by: subject } as const
      const state = await makeTransition(deps, tx, { ...step, state: recall.state, action: 'close' })
      await updateRecall(tx, recall.id, { state, closedAt: at })
    }
    await notify(deps, tx, {
      to: { user: recall.createdBy },
      title: waiting === 0 ? '召回办结：所有使用部门已反馈' : `召回反馈：还有 ${waiting} 个部门未反馈`,
      link: `/lineage/recalls/${recall.id}`,
    })
    return { ...own, ...change }
  })
}
