import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { makeTransition } from '../machine/make-transition.ts'
import { taskMachine } from '../task/task.ts'
import { listFlowTasks, updateTask } from '../task/task.store.ts'
import { stopTimer } from '../timer/stop-timer.ts'
import type { Flow } from './flow.ts'

/** Leaves the current level: cancels tasks that nobody needs to decide any more and stops the level's clock. */
export async function closeLevel(deps: WorkflowDeps, tx: Tx, flow: Flow, by: Subject): Promise<void> {
  const tasks = (await listFlowTasks(tx, [flow.id])).filter((task) => task.level === flow.level)
  for (const task of tasks.filter((t) => t.state === 'open')) {
    const { id, state } = task
    const next = await makeTransition(deps, tx, {
      object: 'workflow.task',
      machine: taskMachine,
      ref: id,
      state,
      action: 'cancel',
      by,
    })
    await updateTask(tx, id, { state: next, decidedAt: deps.clock.now() })
  }
  for (const timer of new Set(tasks.map((t) => t.timer))) if (timer !== null) await stopTimer(deps, tx, timer)
}
