import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { closeLevel } from '../flow/close-level.ts'
import { findDefinition } from '../flow/definition.store.ts'
import { nextLevel } from '../flow/definition.ts'
import { finishFlow } from '../flow/finish-flow.ts'
import { type Flow, flowMachine } from '../flow/flow.ts'
import { updateFlow } from '../flow/flow.store.ts'
import { openLevel } from '../flow/open-level.ts'
import { wordOf } from '../machine/machine.ts'
import { makeTransition } from '../machine/make-transition.ts'
import { isLevelApproved, type Task, taskMachine } from './task.ts'
import { updateTask } from './task.store.ts'

/** One decision, and what follows from it: wait for others, open the next level, or end the flow. Needs the flow's lock. */
export async function decideTask(
  deps: WorkflowDeps,
  tx: Tx,
  input: {
    flow: Flow
    task: Task
    /** all of the flow, as they stand under its lock */
    tasks: Task[]
    by: Subject
    action: 'approve' | 'return' | 'reject'
    comment: string
    remarks?: Record<string, string> | undefined
  },
): Promise<void> {
  const { flow, task, by, action, comment } = input
  const remarks = input.remarks ?? {}
  const definition = await findDefinition(tx, flow.kind, flow.version)
  const level = definition?.levels[flow.level]
  if (action === 'approve' && level?.gate && comment.trim() === '')
    throw error('WORKFLOW_GATE_CONCLUSION', { task: task.levelName, gate: wordOf(level.gate) })
  const state = await makeTransition(deps, tx, {
    object: 'workflow.task',
    machine: taskMachine,
    ref: task.id,
    state: task.state,
    action,
    by,
    reason: comment,
    remarks,
    detail: { flow: flow.id, ref: flow.ref, level: task.level + 1, gate: level?.gate ?? null },
  })
  const decided = { state, decidedAt: deps.clock.now(), decidedBy: by.id, decidedByName: by.name, comment, remarks }
  await updateTask(tx, task.id, decided)
  const tasks = input.tasks
    .map((t) => (t.id === task.id ? { ...t, ...decided } : t))
    .filter((t) => t.level === flow.level)
  if (action !== 'approve') return finishFlow(deps, tx, flow, { action, by, comment, remarks, tasks })

  if (!definition || !level || !isLevelApproved(level.mode, tasks)) return
  const next = nextLevel(definition.levels, flow.level + 1, flow.facts)
  if (next === null) return finishFlow(deps, tx, flow, { action, by, comment, remarks, tasks })
  await closeLevel(deps, tx, { tasks, by })
  await makeTransition(deps, tx, {
    object: 'workflow.flow',
    machine: flowMachine,
    ref: flow.id,
    state: flow.state,
    action: 'advance',
    by,
    detail: { ref: flow.ref, level: next + 1 },
  })
  await updateFlow(tx, flow.id, { level: next })
  await openLevel(deps, tx, { ...flow, level: next }, definition.levels[next])
}
