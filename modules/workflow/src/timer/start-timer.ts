import type { Tx } from '@shuyuan/db'
import { civilDate, newId } from '@shuyuan/kernel'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { clockRule } from './clock-rule.ts'
import { limitInForce } from '../limit/limit-in-force.ts'
import { type Timer, timerDates } from './timer.ts'
import { insertTimer } from './timer.store.ts'

export interface StartTimer {
  /** `D01`…`D06` of the 条例, or another rule of the clock list */
  rule: string
  ref: string
  /** instant of receipt; its civil date is not counted */
  from: Date
  /** organisation that must act, null = the bureau */
  org: string | null
  role?: string
  title?: string
  link?: string
  /** organisation that must be told about an extension (条例 art. 21) */
  inform?: string | null
  /** stricter than rule and local limit, never laxer */
  days?: number
}

/** Starts a statutory time limit in working days. Throws WORKFLOW_RULE_UNKNOWN, WORKFLOW_LIMIT_LAXER. */
export async function startTimer(deps: WorkflowDeps, tx: Tx, input: StartTimer): Promise<Timer> {
  const rule = clockRule(input.rule)
  const { days: most } = await limitInForce(tx, rule, input.org)
  const days = input.days ?? most
  if (days > most) throw error('WORKFLOW_LIMIT_LAXER', { rule: rule.name, days, max: most })
  const startedOn = civilDate(input.from)
  const timer: Timer = {
    id: newId('tmr'),
    rule: rule.id,
    ref: input.ref,
    title: input.title ?? rule.name,
    link: input.link ?? '',
    role: input.role ?? (input.org === null ? 'bureau' : 'provider'),
    org: input.org,
    inform: input.inform ?? null,
    startedOn,
    days,
    extended: 0,
    ...timerDates(deps.calendar.get(), startedOn, days),
    noticed: 'green',
    state: 'running',
    pausedOn: null,
    pausedDays: 0,
    startedAt: deps.clock.now(),
    stoppedAt: null,
  }
  await insertTimer(tx, timer)
  await deps.evidence.record(tx, {
    kind: 'workflow.timer.started',
    actor: 'system',
    org: input.org,
    object: timer.id,
    detail: { rule: rule.id, ref: input.ref, due: timer.dueOn },
  })
  return timer
}
