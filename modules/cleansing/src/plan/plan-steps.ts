import type { Column } from '@shuyuan/intake'
import { stepKinds } from '../step/kinds.ts'
import { type Effect, type PlanColumn, type Step, StepFault, type World } from '../step/step.ts'
import type { Plan, PlannedStep, Problem } from './plan.ts'

/** Steps against columns: what each does and which columns stand after it. Faulty steps are reported and passed over. Pure. */
export function planSteps(steps: readonly Step[], columns: readonly Column[], world: World): Plan {
  const input = columns.map((column): PlanColumn => ({ ...column, from: [column.name] }))
  const planned: PlannedStep[] = []
  const problems: Problem[] = []
  let before = input
  for (const [index, step] of steps.entries()) {
    const found = step.off ? { effect: null } : planStep(step, index, before, world)
    if ('problem' in found) problems.push(found.problem)
    const effect = 'problem' in found ? null : found.effect
    const after = effect ? columnsAfter(before, effect) : before
    planned.push({ step, index, before, after, effect })
    before = after
  }
  return { input, output: before, steps: planned, problems }
}

function planStep(
  step: Step,
  index: number,
  before: PlanColumn[],
  world: World,
): { effect: Effect } | { problem: Problem } {
  const problem = (reason: string, field: string | null = null) => ({
    problem: { step: step.id, index, field, reason },
  })
  const kind = stepKinds.get(step.kind)
  if (!kind) return problem(`没有“${step.kind}”这种步骤`)
  const params = kind.params.safeParse(step.params)
  if (!params.success) {
    const [issue] = params.error.issues
    return problem(issue?.message ?? '参数不完整', issue?.path[0] === undefined ? null : String(issue.path[0]))
  }
  try {
    return { effect: kind.plan(params.data, before, { world, prefix: `~j${index}` }) }
  } catch (fault) {
    if (fault instanceof StepFault) return problem(fault.message, fault.field)
    throw fault
  }
}

function columnsAfter(before: readonly PlanColumn[], effect: Effect): PlanColumn[] {
  const written = new Map((effect.values ?? []).map((v) => [v.column.name, v.column]))
  const kept = before
    .filter((c) => !effect.drop?.includes(c.name))
    .map((c) => effect.rename?.[c.name] ?? written.get(c.name) ?? c)
  const known = new Set(before.map((c) => c.name))
  return [...kept, ...[...written.values()].filter((c) => !known.has(c.name))]
}
