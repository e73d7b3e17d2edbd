import type { Db } from '@shuyuan/db'
import { listFlowCopies } from '../copy/copy.store.ts'
import { listFlowTasks } from '../task/task.store.ts'
import type { Readable } from './flow-reader.ts'
import type { Flow } from './flow.ts'

/** A flow with those whom it concerns, as the policy judges who may read it. */
export async function flowForReading(db: Db, flow: Flow): Promise<Flow & Readable> {
  return { ...flow, tasks: await listFlowTasks(db, [flow.id]), copies: await listFlowCopies(db, [flow.id]) }
}
