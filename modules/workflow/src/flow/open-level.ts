import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { WorkflowDeps } from '../deps.ts'
import { addCopy } from '../copy/add-copy.ts'
import { error } from '../errors.ts'
import { notify } from '../notice/notify.ts'
import { NO_LIMIT, type Task } from '../task/task.ts'
import { insertTasks } from '../task/task.store.ts'
import { startTimer } from '../timer/start-timer.ts'
import type { Assignee, Level } from './definition.ts'
import type { Flow } from './flow.ts'

/** Creates the tasks of a level, starts its time limit, tells those who must act, and announces `workflow.level.opened`. */
export async function openLevel(deps: WorkflowDeps, tx: Tx, flow: Flow, level: Level | undefined): Promise<void> {
  if (!level) throw error('WORKFLOW_DEFINITION_INVALID', { kind: flow.kind, reason: `没有第 ${flow.level + 1} 级` })
  const now = deps.clock.now()
  const holders = level.assignees.map((a) => ({ ...a, org: orgOf(flow, a) }))
  const first = holders[0]
  const timer =
    level.clock !== null && first
      ? await startTimer(deps, tx, {
          rule: flow.clocks[level.clock] ?? level.clock,
          ref: flow.ref,
          title: flow.title,
          link: `/workflow/flows/${flow.id}`,
          from: now,
          role: first.role,
          org: first.org,
          inform: flow.org,
        })
      : null
  const tasks = holders.map(
    (holder): Task => ({
      id: newId('tsk'),
      flow: flow.id,
      level: flow.level,
      levelName: level.name,
      role: holder.role,
      org: holder.org,
      assignee: null,
      relation: holder.relation,
      origin: 'level',
      state: 'open',
      timer: timer?.id ?? null,
      matterTimer: null,
      sortOn: timer?.dueOn ?? NO_LIMIT,
      createdAt: now,
      decidedAt: null,
      decidedBy: null,
      decidedByName: null,
      comment: '',
      remarks: {},
    }),
  )
  await insertTasks(tx, tasks)
  for (const task of tasks)
    await notify(deps, tx, {
      to: { role: task.role, org: task.org },
      title: `待办：${flow.title}（${level.name}）`,
      link: `/workflow/tasks/${task.id}`,
    })
  for (const reader of level.copies)
    await addCopy(deps, tx, {
      flow,
      to: { role: reader.role, org: orgOf(flow, reader) },
      by: { id: 'system', name: '流程设置' },
      comment: level.name,
    })
  const { kind, ref, id } = flow
  const relations = level.assignees.map((assignee) => assignee.relation)
  await deps.events.emit(tx, 'workflow.level.opened', { kind, ref, flow: id, level: flow.level, relations })
}

function orgOf(flow: Flow, assignee: Assignee): string | null {
  switch (assignee.relation) {
    case 'initiator-org':
      return flow.org
    case 'provider-org':
      if (flow.provider === null)
        throw error('WORKFLOW_DEFINITION_INVALID', { kind: flow.kind, reason: '本事项没有提供部门' })
      return flow.provider
    case 'any':
      return null
  }
}
