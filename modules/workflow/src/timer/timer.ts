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
  provisional: boolean
  noticed: Colour
  state: 'running' | 'stopped'
  startedAt: Date
  stoppedAt: Date | null
}

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

/** Warning and due dates of `days` working days from a civil date; the start day is not counted (民法典 art. 201). */
export function timerDates(
  calendar: WorkCalendar,
  from: string,
  days: number,
): Pick<Timer, 'yellowOn' | 'orangeOn' | 'dueOn' | 'provisional'> {
  const due = addWorkdays(calendar, from, days)
  return {
    yellowOn: addWorkdays(calendar, from, Math.ceil(days * 0.5)).date,
    orangeOn: addWorkdays(calendar, from, Math.ceil(days * 0.8)).date,
    dueOn: due.date,
    provisional: due.provisional,
  }
}

/** Colour of a time limit on a civil date. The due day itself is still in time (民法典 art. 203). */
export function colourOf(timer: Pick<Timer, 'yellowOn' | 'orangeOn' | 'dueOn'>, today: string): Colour {
  if (today > timer.dueOn) return 'red'
  if (today >= timer.orangeOn) return 'orange'
  return today >= timer.yellowOn ? 'yellow' : 'green'
}
