import { inTx } from '@shuyuan/db'
import { findUser } from '@shuyuan/identity'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findFlow } from '../flow/flow.store.ts'
import { flowForReading } from '../flow/flow-for-reading.ts'
import { addCopy } from './add-copy.ts'

/** 抄送: whoever may read a flow lets named people read it too. Throws WORKFLOW_FLOW_NOT_FOUND, WORKFLOW_COPY_UNFIT. */
export async function copyFlow(
  deps: WorkflowDeps,
  subject: Subject,
  input: { flow: string; users: string[]; comment: string },
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const flow = await findFlow(tx, input.flow)
    if (!flow) throw error('WORKFLOW_FLOW_NOT_FOUND', { flow: input.flow })
    deps.policy.assert('workflow.flow.read', { subject, resource: await flowForReading(tx, flow) })
    for (const user of new Set(input.users)) {
      if (!(await findUser(tx, user))?.enabled) throw error('WORKFLOW_COPY_UNFIT', { user })
      await addCopy(deps, tx, { flow, to: { user }, by: subject, comment: input.comment })
    }
    await deps.evidence.record(tx, {
      kind: 'workflow.flow.copied',
      actor: subject.id,
      org: subject.org,
      object: flow.id,
      detail: { people: input.users.length },
    })
  })
}
