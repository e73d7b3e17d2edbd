import type { Subject } from '@shuyuan/policy'
import { act, findRunningFlow, listFlowTasks } from '@shuyuan/workflow'
import type { SeedContext } from './context.ts'

/** Lets the right people agree, level after level, until the flow about `ref` has ended. */
export async function approve(context: SeedContext, kind: string, ref: string, comment: string): Promise<void> {
  const { deps, actors } = context
  for (;;) {
    const flow = await findRunningFlow(deps.db, kind, ref)
    if (!flow) return
    const task = (await listFlowTasks(deps.db, [flow.id])).find((each) => each.state === 'open')
    const fits = (actor: Subject) =>
      task !== undefined &&
      actor.roles.includes(task.role) &&
      (task.org === null || task.org === actor.org) &&
      (task.assignee === null || task.assignee === actor.id)
    const actor = [...actors.values()].find(fits)
    if (!task || !actor) throw new Error(`Cannot finish flow "${flow.title}": nobody of the demo city may decide it`)
    await act(deps, actor, task.id, { action: 'approve', comment })
  }
}
