import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '../machine/make-transition.ts'
import { wordOf } from '../machine/machine.ts'
import type { WorkflowDeps } from '../deps.ts'
import { notify } from '../notice/notify.ts'
import type { Task } from '../task/task.ts'
import { closeLevel } from './close-level.ts'
import { type Flow, type FlowOutcome, flowMachine } from './flow.ts'
import { updateFlow } from './flow.store.ts'

/** Ends a flow: closes what is open, stops the clock, tells the initiator, and announces `workflow.flow.finished`. */
export async function finishFlow(
  deps: WorkflowDeps,
  tx: Tx,
  flow: Flow,
  input: {
    action: 'approve' | 'return' | 'reject' | 'withdraw'
    by: Subject
    comment: string
    remarks: Record<string, string>
    /** those of the current level, as they stand under the flow's lock */
    tasks: Task[]
  },
): Promise<void> {
  const { by, comment, remarks, tasks } = input
  const outcome = (await makeTransition(deps, tx, {
    object: 'workflow.flow',
    machine: flowMachine,
    ref: flow.id,
    state: flow.state,
    action: input.action,
    by,
    reason: comment,
    remarks,
    detail: { kind: flow.kind, ref: flow.ref },
  })) as FlowOutcome
  await updateFlow(tx, flow.id, { state: outcome, finishedAt: deps.clock.now() })
  await closeLevel(deps, tx, { tasks, by })
  if (outcome !== 'withdrawn')
    await notify(deps, tx, {
      to: { user: flow.initiator },
      title: `${wordOf(outcome)}：${flow.title}`,
      body: comment,
      link: `/workflow/flows/${flow.id}`,
      tone: outcome === 'approved' ? 'info' : 'warning',
    })
  await deps.events.emit(tx, 'workflow.flow.finished', {
    kind: flow.kind,
    ref: flow.ref,
    outcome,
    flow: flow.id,
    actor: by.id,
    actorName: by.name,
    actorOrg: by.org,
    comment,
    remarks,
    context: flow.context,
  })
}
