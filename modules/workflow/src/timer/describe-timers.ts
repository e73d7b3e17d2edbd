import { civilDate } from '@shuyuan/kernel'
import type { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { limitInForce } from '../limit/limit-in-force.ts'
import { openOrdersOf } from '../order/order.store.ts'
import { clockRule } from './clock-rule.ts'
import { listExtensions } from './extension.store.ts'
import { colourOf, extensionLeft, type Timer } from './timer.ts'
import type { TimerView } from './timer.schema.ts'

/**
 * Timers with the name and article of their rule, their colour today, their extensions and open 督办单. One that has stopped or stands
 * still has the colour of that day.
 */
export async function describeTimers(deps: WorkflowDeps, timers: Timer[]): Promise<z.output<typeof TimerView>[]> {
  const today = civilDate(deps.clock.now())
  const ids = timers.map((timer) => timer.id)
  const extensions = await listExtensions(deps.db, ids)
  const orders = await openOrdersOf(deps.db, ids)
  return Promise.all(
    timers.map(async (timer) => {
      const rule = clockRule(timer.rule)
      const limit = await limitInForce(deps.db, rule, timer.org)
      const end = timer.stoppedAt === null ? timer.pausedOn : civilDate(timer.stoppedAt)
      return {
        ...timer,
        ruleName: rule.name,
        article: rule.article,
        colour: colourOf(timer, end ?? today),
        pause: limit.pause,
        extensionLeft: extensionLeft(timer, limit, today),
        order: orders.get(timer.id) ?? null,
        extensions: extensions.filter((e) => e.timer === timer.id),
      }
    }),
  )
}
