import type { Subject } from '@shuyuan/policy'
import { type Act, act, findRunningFlow, listFlowTasks } from '@shuyuan/workflow'
import type { SeedContext } from './context.ts'

/** Lets the person whose turn it is decide about `ref`; false when nothing is waiting. */
export async function decideNext(context: SeedContext, kind: string, ref: string, decision: Act): Promise<boolean> {
  const { deps, actors } = context
  const flow = await findRunningFlow(deps.db, kind, ref)
  if (!flow) return false
  const task = (await listFlowTasks(deps.db, [flow.id])).find((each) => each.state === 'open')
  const fits = (actor: Subject) =>
    task !== undefined &&
    actor.id !== flow.initiator &&
    actor.roles.includes(task.role) &&
    (task.org === null || task.org === actor.org) &&
    (task.assignee === null || task.assignee === actor.id)
  const actor = [...actors.values()].find(fits)
  if (!task || !actor) throw new Error(`Cannot go on with flow "${flow.title}": nobody of the demo city may decide it`)
  await act(deps, actor, task.id, decision)
  return true
}
