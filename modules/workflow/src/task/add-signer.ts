import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Flow } from '../flow/flow.ts'
import { makeTransition } from '../machine/make-transition.ts'
import { notify } from '../notice/notify.ts'
import { type Task, taskMachine } from './task.ts'
import { insertTasks, listFlowTasks } from './task.store.ts'

/** 加签: asks one more organisation or role to sign at this level; the level waits for it whatever its mode. */
export async function addSigner(
  deps: WorkflowDeps,
  tx: Tx,
  input: { flow: Flow; task: Task; by: Subject; role: string; org: string | null; comment: string },
): Promise<void> {
  const { flow, task, by, role, org, comment } = input
  const level = (await listFlowTasks(tx, [flow.id])).filter((t) => t.level === task.level && t.state === 'open')
  if (level.some((t) => t.role === role && t.org === org))
    throw error('WORKFLOW_TRANSFER_SAME', { task: task.levelName })
  await makeTransition(deps, tx, {
    object: 'workflow.task',
    machine: taskMachine,
    ref: task.id,
    state: task.state,
    action: 'add-sign',
    by,
    reason: comment,
    detail: { flow: flow.id, role, org },
  })
  const next: Task = {
    ...task,
    id: newId('tsk'),
    role,
    org,
    assignee: null,
    relation: 'any',
    origin: 'added',
    createdAt: deps.clock.now(),
  }
  await insertTasks(tx, [next])
  await notify(deps, tx, {
    to: { role, org },
    title: `加签：${flow.title}（${task.levelName}）`,
    body: comment,
    link: `/workflow/tasks/${next.id}`,
  })
}
