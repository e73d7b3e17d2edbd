import type { AppError } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Plan } from '../plan/plan.ts'
import { nextClosing } from '../plan/quiet-hours.ts'

/** Aborts when the hours end in which the source may be read. `reason` tells it apart from other ends. */
export function openHours(deps: Pick<ConnectionDeps, 'clock'>, plan: Plan, anyway: boolean) {
  const abort = new AbortController()
  let reason: AppError | null = null
  const now = deps.clock.now()
  const closing = anyway ? null : nextClosing(plan, now)
  const timer = closing
    ? setTimeout(() => {
        reason = error('CONNECTION_WINDOW_ENDED', { until: plan.quietUntil ?? '' })
        abort.abort(reason)
      }, closing.getTime() - now.getTime())
    : undefined
  timer?.unref()
  return { signal: abort.signal, reason: () => reason, close: () => clearTimeout(timer) }
}
