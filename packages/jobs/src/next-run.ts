import { CronExpressionParser } from 'cron-parser'

/** Nothing can be due more often than the sweeps of the modules look. */
export const SWEEP_MINUTES = 10

/** First instant after `from` that the five-field cron expression names (Asia/Shanghai); null when it is none or runs too often. */
export function nextRun(cron: string, from: Date): Date | null {
  if (cron.trim().split(/\s+/).length !== 5) return null
  try {
    const run = CronExpressionParser.parse(cron, { currentDate: from, tz: 'Asia/Shanghai' })
    const [first, second] = [run.next().toDate(), run.next().toDate()]
    return second.getTime() - first.getTime() < SWEEP_MINUTES * 60_000 ? null : first
  } catch {
    return null
  }
}
