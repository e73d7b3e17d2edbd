import { countWorkdays } from '@shuyuan/gb'
import { civilDate } from '@shuyuan/kernel'
import type { WorkflowDeps } from '../deps.ts'
import type { Timer } from './timer.ts'
import { listDueTimers } from './timer.store.ts'

/** How an organisation kept one time limit in a period. `timers` are those that were late: the rows behind the figure. */
export interface Lateness {
  /** null = the bureau */
  org: string | null
  rule: string
  /** fell due in the period */
  due: number
  /** of these, ended after the due day or not yet */
  late: number
  /** working days too late, in sum */
  lateDays: number
  timers: string[]
}

/**
 * Missed clocks for assessment: every timer that fell due in the period (civil dates, both included), by organisation and rule. A clock
 * that is still open counts up to today; one that stands still does not grow.
 */
export async function lateness(
  deps: Pick<WorkflowDeps, 'db' | 'clock' | 'calendar'>,
  input: { org?: string | null | undefined; from: string; to: string },
): Promise<Lateness[]> {
  const today = civilDate(deps.clock.now())
  const lines = new Map<string, Lateness>()
  for (const timer of await listDueTimers(deps.db, input)) {
    const { org, rule } = timer
    const key = `${org}/${rule}`
    const line = lines.get(key) ?? { org, rule, due: 0, late: 0, lateDays: 0, timers: [] }
    lines.set(key, line)
    const end = endOf(timer, today)
    line.due++
    if (end <= timer.dueOn) continue
    line.late++
    line.lateDays += Math.max(1, countWorkdays(deps.calendar.get(), timer.dueOn, end).days)
    line.timers.push(timer.id)
  }
  return [...lines.values()]
}

const endOf = (timer: Timer, today: string): string =>
  timer.stoppedAt === null ? (timer.pausedOn ?? today) : civilDate(timer.stoppedAt)
