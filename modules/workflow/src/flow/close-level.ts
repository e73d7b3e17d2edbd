import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { makeTransition } from '../machine/make-transition.ts'
import { type Task, taskMachine } from '../task/task.ts'
import { updateTask } from '../task/task.store.ts'
import { stopTimer } from '../timer/stop-timer.ts'

/** Leaves a level, given its tasks: cancels those that nobody needs to decide any more and stops the level's clock. */
export async function closeLevel(
  deps: WorkflowDeps,
  tx: Tx,
  { tasks, by }: { tasks: Task[]; by: Subject },
): Promise<void> {
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
