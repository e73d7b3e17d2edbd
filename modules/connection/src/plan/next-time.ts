import { CronExpressionParser } from 'cron-parser'
import type { Plan } from './plan.ts'
import { nextOpening } from './quiet-hours.ts'

/** Sources are not asked more often than this. */
const LEAST_MINUTES = 1

/** Whether a text is a five-field cron expression that runs at most once a minute. */
export function isCron(cron: string): boolean {
  return parse(cron, new Date(0)) !== null
}

/** First instant after `from` that the plan names, moved into the hours in which runs are allowed; null when it runs by hand only. */
export function nextTime(plan: Pick<Plan, 'cron' | 'quietFrom' | 'quietUntil'>, from: Date): Date | null {
  const next = plan.cron === null ? null : parse(plan.cron, from)
  return next && nextOpening(plan, next)
}

function parse(cron: string, from: Date): Date | null {
  if (cron.trim().split(/\s+/).length !== 5) return null
  try {
    const times = CronExpressionParser.parse(cron, { currentDate: from, tz: 'Asia/Shanghai' })
    const [first, second] = [times.next().toDate(), times.next().toDate()]
    return second.getTime() - first.getTime() < LEAST_MINUTES * 60_000 ? null : first
  } catch {
    return null
  }
}
