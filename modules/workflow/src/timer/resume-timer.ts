import { countWorkdays } from '@shuyuan/gb'
import { inTx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { wordOf } from '../machine/machine.ts'
import { endPause, findOpenPause } from './pause.store.ts'
import { type Timer, timerDates } from './timer.ts'
import { lockTimer, updateTimer } from './timer.store.ts'

/**
 * Lets a paused clock run again. `pause`: the working days after the day of the pause up to today do not count; `restart`: the limit
 * begins anew today. Both days of receipt stay on record. Throws WORKFLOW_TIMER_STATE.
 */
export async function resumeTimer(deps: WorkflowDeps, subject: Subject, input: { timer: string }): Promise<Timer> {
  return inTx(deps.db, async (tx) => {
    const timer = await lockTimer(tx, input.timer)
    if (!timer) throw error('WORKFLOW_TIMER_NOT_FOUND', { timer: input.timer })
    const pause = await findOpenPause(tx, timer.id)
    if (timer.state !== 'paused' || !pause) {
      const state = wordOf(timer.state)
      throw error('WORKFLOW_TIMER_STATE', { action: '恢复', timer: timer.title, state, wanted: '已中止' })
    }
    const today = civilDate(deps.clock.now())
    const calendar = deps.calendar.get()
    const restart = pause.mode === 'restart'
    const startedOn = restart ? today : timer.startedOn
    // a clock that was set back in between takes no day away
    const stood = Math.max(0, countWorkdays(calendar, pause.pausedOn, today).days)
    const pausedDays = restart ? 0 : timer.pausedDays + stood
    const dates = timerDates(calendar, startedOn, timer.days + timer.extended, pausedDays)
    const change = { ...dates, startedOn, pausedDays, pausedOn: null, state: 'running', noticed: 'green' } as const
    await endPause(tx, pause.id, { resumedOn: today, resumedBy: subject.id })
    await updateTimer(tx, timer.id, change)
    await deps.evidence.record(tx, {
      kind: 'workflow.timer.resumed',
      actor: subject.id,
      org: subject.org,
      object: timer.id,
      detail: { rule: timer.rule, ref: timer.ref, due: dates.dueOn },
    })
    return { ...timer, ...change }
  })
}
