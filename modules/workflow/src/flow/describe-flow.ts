import type { Db } from '@shuyuan/db'
import type { z } from 'zod'
import { listTransitions } from '../machine/transition.store.ts'
import { listFlowTasks } from '../task/task.store.ts'
import { findDefinition } from './definition.store.ts'
import type { Flow } from './flow.ts'
import type { FlowView } from './flow.schema.ts'

/** A flow with the levels of its version, its tasks, and the history of both in order. */
export async function describeFlow(db: Db, flow: Flow): Promise<z.output<typeof FlowView>> {
  const tasks = await listFlowTasks(db, [flow.id])
  const history = await listTransitions(db, [flow.id, ...tasks.map((t) => t.id)])
  const definition = await findDefinition(db, flow.kind, flow.version)
  return { ...flow, levels: definition?.levels ?? [], tasks, history }
}
