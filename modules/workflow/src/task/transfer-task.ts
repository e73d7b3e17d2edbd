import type { Tx } from '@shuyuan/db'
import { findUser } from '@shuyuan/identity'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Flow } from '../flow/flow.ts'
import { wordOf } from '../machine/machine.ts'
import { makeTransition } from '../machine/make-transition.ts'
import { notify } from '../notice/notify.ts'
import { isTaskOf, type Task, taskMachine } from './task.ts'
import { insertTasks, updateTask } from './task.store.ts'

/** 转办: hands the task to one named colleague. Role and organisation stay, so the law's level stays with whom the law names. */
export async function transferTask(
  deps: WorkflowDeps,
  tx: Tx,
  input: { flow: Flow; task: Task; by: Subject; user: string; comment: string },
): Promise<void> {
  const { flow, task, by, user, comment } = input
  if (user === by.id || user === flow.initiator || flow.barred.includes(user))
    throw error('WORKFLOW_TRANSFER_SAME', { task: task.levelName })
  const colleague = await findUser(tx, user)
  if (!colleague?.enabled || !isTaskOf({ ...task, assignee: null }, colleague))
    throw error('WORKFLOW_TRANSFER_UNFIT', { task: task.levelName, wanted: wordOf(task.role) })
  const state = await makeTransition(deps, tx, {
    object: 'workflow.task',
    machine: taskMachine,
    ref: task.id,
    state: task.state,
    action: 'transfer',
    by,
    reason: comment,
    detail: { flow: flow.id, user },
  })
  const now = deps.clock.now()
  await updateTask(tx, task.id, { state, decidedAt: now, decidedBy: by.id, decidedByName: by.name, comment })
  const origin = task.origin === 'added' ? 'added' : 'transferred'
  const next: Task = { ...task, id: newId('tsk'), assignee: user, origin, createdAt: now }
  await insertTasks(tx, [next])
  await notify(deps, tx, {
    to: { user },
    title: `转办给您：${flow.title}（${task.levelName}）`,
    body: comment,
    link: `/workflow/tasks/${next.id}`,
  })
}
