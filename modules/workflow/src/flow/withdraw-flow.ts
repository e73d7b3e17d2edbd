import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { listFlowTasks } from '../task/task.store.ts'
import { finishFlow } from './finish-flow.ts'
import type { Flow } from './flow.ts'
import { findFlow, lockFlow } from './flow.store.ts'

/** 撤回: the initiator takes a running flow back. Throws WORKFLOW_FLOW_NOT_YOURS, WORKFLOW_STEP_REFUSED when it has ended. */
export async function withdrawFlow(
  deps: WorkflowDeps,
  subject: Subject,
  input: { flow: string; comment: string },
): Promise<Flow> {
  return inTx(deps.db, async (tx) => {
    const flow = await lockFlow(tx, input.flow)
    if (!flow) throw error('WORKFLOW_FLOW_NOT_FOUND', { flow: input.flow })
    if (flow.initiator !== subject.id) throw error('WORKFLOW_FLOW_NOT_YOURS', { flow: flow.title })
    const tasks = (await listFlowTasks(tx, [flow.id])).filter((task) => task.level === flow.level)
    await finishFlow(deps, tx, flow, { action: 'withdraw', by: subject, comment: input.comment, remarks: {}, tasks })
    return (await findFlow(tx, flow.id)) as Flow
  })
}
