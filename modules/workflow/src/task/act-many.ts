import { AppError } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { act } from './act.ts'

/** What became of one task of a mass decision; `code` and `title` say why it was refused. */
export interface ActOutcome {
  task: string
  done: boolean
  state: string | null
  code: string | null
  title: string | null
}

/**
 * Decides many tasks with one comment. Each is a transaction of its own with the rules of a single decision: one that is refused
 * leaves the others alone, and none is half done. Answers one outcome per task, in their order; a task named twice is decided once.
 */
export async function actMany(
  deps: WorkflowDeps,
  subject: Subject,
  input: { tasks: string[]; action: 'approve' | 'return' | 'reject'; comment: string },
): Promise<ActOutcome[]> {
  const { action, comment } = input
  const outcomes: ActOutcome[] = []
  for (const task of new Set(input.tasks)) {
    try {
      const { state } = await act(deps, subject, task, { action, comment })
      outcomes.push({ task, done: true, state, code: null, title: null })
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause
      outcomes.push({ task, done: false, state: null, code: cause.code, title: cause.message })
    }
  }
  return outcomes
}
