import type { Subject } from '@shuyuan/policy'
import type { Copy } from '../copy/copy.ts'
import { isCopied } from '../copy/is-copied.ts'
import { isTaskOf, type Task } from '../task/task.ts'

/** What makes a flow readable: the tasks of those who decide and the copies of those who read along. */
export interface Readable {
  tasks: Pick<Task, 'role' | 'org' | 'assignee' | 'decidedBy'>[]
  copies: Pick<Copy, 'toUser' | 'toRole' | 'toOrg'>[]
}

/** Whether a flow waits for the subject, was decided by them, or was copied to them. Pure. */
export function isFlowReader({ tasks, copies }: Readable, subject: Subject): boolean {
  return (
    tasks.some((task) => task.decidedBy === subject.id || isTaskOf(task, subject)) ||
    copies.some((copy) => isCopied(copy, subject))
  )
}
