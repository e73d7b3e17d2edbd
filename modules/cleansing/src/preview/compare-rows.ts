import type { Plan } from '../plan/plan.ts'
import { reasonOf } from '../run/reason.ts'
import { describeState } from '../run/refused.ts'
import type { PreviewRow } from './preview.ts'
import type { TracedRow } from './trace-rows.ts'

/** Rows of two levels of a trace side by side. Pure. */
export function compareRows(plan: Plan, before: readonly TracedRow[], after: readonly TracedRow[]): PreviewRow[] {
  const later = new Map(after.map((row) => [row.row, row]))
  return before.map((row) => {
    const now = later.get(row.row)
    const cells = now?.cells ?? {}
    const state = !now || now.state === 0 ? 'kept' : now.state > 0 ? 'rejected' : 'dropped'
    return {
      row: row.row,
      before: row.cells,
      after: cells,
      changed:
        state === 'kept'
          ? Object.keys(cells).filter((name) => (cells[name] ?? null) !== (row.cells[name] ?? null))
          : [],
      state,
      reason: now && state === 'rejected' ? reasonOf(describeState(plan, now.state, now.refused)) : null,
    }
  })
}
