import type { Subject } from '@shuyuan/policy'
import type { Relation } from '../flow/definition.ts'
import type { Machine } from '../machine/machine.ts'

export type TaskState = 'open' | 'approved' | 'returned' | 'rejected' | 'transferred' | 'cancelled'
export type TaskAction = 'approve' | 'return' | 'reject' | 'transfer' | 'add-sign' | 'cancel'

/** One thing that somebody must decide (待办): holders of `role` in `org`, or one person when `assignee` is set. */
export interface Task {
  id: string
  flow: string
  level: number
  levelName: string
  role: string
  org: string | null
  assignee: string | null
  relation: Relation
  /** from the flow's level, handed over (转办) or added by a signer (加签) */
  origin: 'level' | 'transferred' | 'added'
  state: TaskState
  /** time limit of the level: it ends with the level */
  timer: string | null
  /** time limit of the whole matter, which the module that started it stops: a task without its own goes by it */
  matterTimer: string | null
  /** due date that lists go by; `NO_LIMIT` comes last */
  sortOn: string
  createdAt: Date
  decidedAt: Date | null
  decidedBy: string | null
  decidedByName: string | null
  comment: string
  remarks: Record<string, string>
}

/** Place in lists of a task without time limit. */
export const NO_LIMIT = '9999-12-31'

export const taskMachine: Machine<TaskState, TaskAction> = {
  open: {
    approve: { to: 'approved', event: 'approved' },
    return: { to: 'returned', event: 'returned', reason: true },
    reject: { to: 'rejected', event: 'rejected', reason: true },
    transfer: { to: 'transferred', event: 'transferred', reason: true },
    'add-sign': { to: 'open', event: 'signer-added', reason: true },
    cancel: { to: 'cancelled', event: 'cancelled' },
  },
  approved: {},
  returned: {},
  rejected: {},
  transferred: {},
  cancelled: {},
}

/** Whether the subject is one of those the task waits for. A person it was handed to must still hold the role. */
export function isTaskOf(
  task: Pick<Task, 'role' | 'org' | 'assignee'>,
  subject: Pick<Subject, 'id' | 'org' | 'roles'>,
): boolean {
  const holds = subject.roles.includes(task.role) && (task.org === null || task.org === subject.org)
  return holds && (task.assignee === null || task.assignee === subject.id)
}

/**
 * Whether a level is settled by approvals: 会签 wants all, 或签 wants one, and every added signer (加签) counts always.
 * Tasks that were handed over or cancelled do not count, their successors do.
 */
export function isLevelApproved(mode: 'all' | 'any', tasks: Pick<Task, 'origin' | 'state'>[]): boolean {
  const live = tasks.filter((t) => t.state !== 'transferred' && t.state !== 'cancelled')
  const added = live.filter((t) => t.origin === 'added')
  const base = live.filter((t) => t.origin !== 'added')
  const approved = (t: Pick<Task, 'state'>) => t.state === 'approved'
  return added.every(approved) && (mode === 'all' ? base.every(approved) : base.some(approved))
}
