import { inTx } from '@shuyuan/db'
import { isoTime } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { makeTransition } from '../machine/make-transition.ts'
import { notify } from '../notice/notify.ts'
import { listFlowTasks } from '../task/task.store.ts'
import { type Flow, flowMachine } from './flow.ts'
import { findFlow, lockFlow, updateFlow } from './flow.store.ts'

const PAUSE = 3_600_000 // an hour between two reminders is enough for people

/** 催办: reminds everybody who still has to decide; at most once an hour (WORKFLOW_URGE_TOO_SOON). */
export async function urgeFlow(
  deps: WorkflowDeps,
  subject: Subject,
  input: { flow: string; comment: string },
): Promise<Flow> {
  return inTx(deps.db, async (tx) => {
    const flow = await lockFlow(tx, input.flow)
    if (!flow) throw error('WORKFLOW_FLOW_NOT_FOUND', { flow: input.flow })
    deps.policy.assert('workflow.flow.urge', { subject, resource: flow })
    const now = deps.clock.now()
    const next = new Date((flow.urgedAt?.getTime() ?? 0) + PAUSE)
    if (flow.state === 'running' && now < next)
      throw error('WORKFLOW_URGE_TOO_SOON', { flow: flow.title, next: isoTime(next).slice(11, 16) })
    const { id, state } = flow
    await makeTransition(deps, tx, {
      object: 'workflow.flow',
      machine: flowMachine,
      ref: id,
      state,
      action: 'urge',
      by: subject,
      reason: input.comment,
    })
    await updateFlow(tx, id, { urgedAt: now })
    for (const task of (await listFlowTasks(tx, [id])).filter((t) => t.state === 'open'))
      await notify(deps, tx, {
        to: task.assignee === null ? { role: task.role, org: task.org } : { user: task.assignee },
        title: `催办：${flow.title}（${task.levelName}）`,
        body: input.comment,
        link: `/workflow/tasks/${task.id}`,
        tone: 'warning',
      })
    return (await findFlow(tx, id)) as Flow
  })
}
