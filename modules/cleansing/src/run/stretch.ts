import { ident, list } from '@shuyuan/engine'
import { enterSql } from '../plan/chain.sql.ts'
import type { Plan, PlannedStep } from '../plan/plan.ts'

/** Steps that run in one query. A merge step, which must see all rows before it, begins a new stretch. */
export interface Stretch {
  merge: PlannedStep | null
  steps: PlannedStep[]
}

/** The stretches of a plan, in order; at least one. Pure. */
export function stretchesOf(plan: Plan): Stretch[] {
  const stretches: Stretch[] = [{ merge: null, steps: [] }]
  for (const step of plan.steps) {
    if (step.effect?.merge) stretches.push({ merge: step, steps: [] })
    else stretches.at(-1)?.steps.push(step)
  }
  return stretches
}

/** How rows enter a stretch: fresh from the input, or as the stretch before left them, without those the merge leaves out. */
export function stretchEntrySql(plan: Plan, stretch: Stretch, source: string): string {
  if (!stretch.merge) return enterSql(source, plan.input)
  const columns = stretch.merge.after.map((c) => ident(c.name))
  return `select _row, ${list(columns)}, coalesce("~l", "~s") as "~s", "~m", "~x" from ${source} left join "~losers" using (_row)`
}
