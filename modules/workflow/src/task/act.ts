import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findDefinition } from '../flow/definition.store.ts'
import type { Flow } from '../flow/flow.ts'
import { lockFlow } from '../flow/flow.store.ts'
import { wordOf } from '../machine/machine.ts'
import { addSigner } from './add-signer.ts'
import { decideTask } from './decide-task.ts'
import { isTaskOf, type Task } from './task.ts'
import { findTask, listFlowTasks, type TaskRow } from './task.store.ts'
import { transferTask } from './transfer-task.ts'

export type Act =
  | { action: 'approve' | 'return' | 'reject'; comment: string; remarks?: Record<string, string> | undefined }
  | { action: 'transfer'; comment: string; user: string }
  | { action: 'add-sign'; comment: string; role: string; org: string | null }

/**
 * Acts on a task: 同意, 退回 (with remarks per field), 驳回, 转办, 加签. All decisions on one flow queue on its row, so of two
 * people the second gets WORKFLOW_TASK_DECIDED and nothing is half done. Refuses the person who started the flow, who wrote what it is
 * about, and a person who decided before unless the level is configured so (WORKFLOW_OWN_INITIATIVE, WORKFLOW_OWN_WORK,
 * WORKFLOW_SAME_PERSON).
 */
export async function act(deps: WorkflowDeps, subject: Subject, taskId: string, input: Act): Promise<TaskRow> {
  return inTx(deps.db, async (tx) => {
    const seen = await findTask(tx, taskId)
    if (!seen) throw error('WORKFLOW_TASK_NOT_FOUND', { task: taskId })
    const flow = await lockFlow(tx, seen.flow)
    const tasks = await listFlowTasks(tx, [seen.flow])
    const task = tasks.find((t) => t.id === taskId)
    if (!flow || !task) throw error('WORKFLOW_TASK_NOT_FOUND', { task: taskId })
    const definition = await findDefinition(tx, flow.kind, flow.version)
    const mayRepeat = definition?.levels[task.level]?.mayRepeat ?? false
    assertMayAct(task, tasks, { flow, mayRepeat }, subject)
    switch (input.action) {
      case 'transfer':
        await transferTask(deps, tx, { flow, task, by: subject, ...input })
        break
      case 'add-sign':
        await addSigner(deps, tx, { flow, task, by: subject, ...input })
        break
      default:
        await decideTask(deps, tx, { flow, task, tasks, by: subject, ...input })
    }
    return (await findTask(tx, taskId)) as TaskRow
  })
}

function assertMayAct(
  task: Task,
  tasks: Task[],
  { flow, mayRepeat }: { flow: Flow; mayRepeat: boolean },
  subject: Subject,
): void {
  const named = { task: task.levelName }
  const wanted = `${wordOf(task.role)}${task.assignee === null ? '' : '（指定人员）'}`
  if (!isTaskOf(task, subject)) throw error('WORKFLOW_TASK_NOT_YOURS', { ...named, wanted })
  if (task.state !== 'open') {
    const by = `已由${task.decidedByName ?? '他人'}${wordOf(task.state).replace('已', '')}`
    throw error('WORKFLOW_TASK_DECIDED', { ...named, by, state: task.state })
  }
  if (flow.initiator === subject.id) throw error('WORKFLOW_OWN_INITIATIVE', named)
  if (flow.barred.includes(subject.id)) throw error('WORKFLOW_OWN_WORK', named)
  const earlier = tasks.find((t) => t.id !== task.id && t.decidedBy === subject.id && t.state === 'approved')
  if (earlier && !(mayRepeat && earlier.level < task.level))
    throw error('WORKFLOW_SAME_PERSON', { ...named, level: earlier.level + 1 })
}
