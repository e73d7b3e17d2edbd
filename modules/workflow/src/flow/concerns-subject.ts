import type { Db } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { listFlowCopies } from '../copy/copy.store.ts'
import { listFlowTasks } from '../task/task.store.ts'
import { isFlowReader } from './flow-reader.ts'

/** Whether a flow waits for the subject, was decided by them, or was copied to them: they may see what it is about. */
export async function concernsSubject(db: Db, flow: string, subject: Subject): Promise<boolean> {
  const tasks = await listFlowTasks(db, [flow])
  return isFlowReader({ tasks, copies: await listFlowCopies(db, [flow]) }, subject)
}
