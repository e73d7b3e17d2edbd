import { addWorkdays, type WorkCalendar } from '@shuyuan/gb'
import type { Machine } from '../machine/machine.ts'

/** 绿 · 黄 from half of the time · 橙 from four fifths · 红 overdue. */
export type Colour = 'green' | 'yellow' | 'orange' | 'red'

/** A running or stopped time limit. Dates are civil dates; `provisional` = 暂估, reaches into a year without holiday notice. */
export interface Timer {
  id: string
  rule: string
  ref: string
  title: string
  link: string
  /** who must act */
  role: string
  org: string | null
  /** organisation that is told about an extension */
  inform: string | null
  startedOn: string
  days: number
  extended: number
  yellowOn: string
  orangeOn: string
  dueOn: string
  /** the day on which the bureau hears of it when it is still open */
  escalateOn: string
  provisional: boolean
  /** what was told last; `escalated` comes after red */
  noticed: Colour | 'escalated'
  state: 'running' | 'paused' | 'stopped'
  /** 中止: the day from which the clock stands still */
  pausedOn: string | null
  /** working days that did not count so far */
  pausedDays: number
  startedAt: Date
  stoppedAt: Date | null
}

/** The bureau hears of it on the second overdue working day: on the first the head of the department may still help. */
const ESCALATE_AFTER = 2

export type ExtensionState = 'requested' | 'granted' | 'refused'

/** A wish for more time; the law wants the bureau's consent (条例 art. 17, 21). */
export interface Extension {
  id: string
  timer: string
  days: number
  reason: string
  state: ExtensionState
  requestedBy: string
  requestedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  comment: string
}

export const extensionMachine: Machine<ExtensionState, 'grant' | 'refuse'> = {
  requested: {
    grant: { to: 'granted', event: 'granted' },
    refuse: { to: 'refused', event: 'refused', reason: true },
  },
  granted: {},
  refused: {},
}

/** Dates that a time limit consists of. */
export type TimerDates = Pick<Timer, 'yellowOn' | 'orangeOn' | 'dueOn' | 'escalateOn' | 'provisional'>

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** the dates of a running time limit changed: more time was granted, or a holiday notice came */
    'workflow.timer.moved': { timer: string; ref: string } & TimerDates
  }
}

/**
 * Warning, due and escalation dates of `days` working days from a civil date, with `paused` working days that do not count; the start
 * day is never counted (民法典 art. 201). The head of the department hears of it when it is red, the bureau one working day later. Pure.
 */
export function timerDates(calendar: WorkCalendar, from: string, days: number, paused = 0): TimerDates {
  const after = (n: number) => addWorkdays(calendar, from, n + paused)
  const due = after(days)
  return {
    yellowOn: after(Math.ceil(days * 0.5)).date,
    orangeOn: after(Math.ceil(days * 0.8)).date,
    dueOn: due.date,
    escalateOn: after(days + ESCALATE_AFTER).date,
    provisional: due.provisional,
  }
}

/** Colour of a time limit on a civil date. The due day itself is still in time (民法典 art. 203). */
export function colourOf(timer: Pick<Timer, 'yellowOn' | 'orangeOn' | 'dueOn'>, today: string): Colour {
  if (today > timer.dueOn) return 'red'
  if (today >= timer.orangeOn) return 'orange'
  return today >= timer.yellowOn ? 'yellow' : 'green'
}

/** Working days that may still be asked for, within what the limit allows in sum; none when the time is over or stands still. */
export function extensionLeft(
  timer: Pick<Timer, 'state' | 'dueOn' | 'extended'>,
  limit: { extension: number },
  today: string,
): number {
  const inTime = timer.state === 'running' && today <= timer.dueOn
  return inTime ? Math.max(0, limit.extension - timer.extended) : 0
}
