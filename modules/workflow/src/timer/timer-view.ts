import type { z } from 'zod'
import { clockRule } from './clock-rule.ts'
import { colourOf, type Extension, type Timer } from './timer.ts'
import type { TimerView } from './timer.schema.ts'

/** Timer with the name and article of its rule, its colour on `today`, and its extensions. A stopped one has the colour of that day. */
export function timerView(
  timer: Timer,
  today: string,
  stoppedOn: string | null,
  extensions: Extension[],
): z.output<typeof TimerView> {
  const rule = clockRule(timer.rule)
  return {
    ...timer,
    ruleName: rule.name,
    article: rule.article,
    colour: colourOf(timer, stoppedOn ?? today),
    extensions: extensions.filter((e) => e.timer === timer.id),
  }
}
