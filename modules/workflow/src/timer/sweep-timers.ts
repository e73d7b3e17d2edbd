import { inTx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { WorkflowDeps } from '../deps.ts'
import { raiseTimer } from './raise-timer.ts'
import { colourOf, type Timer, timerDates } from './timer.ts'
import { listTimersToSweep, lockTimer, updateTimer } from './timer.store.ts'

const BATCH = 200
const STAGES: Timer['noticed'][] = ['green', 'yellow', 'orange', 'red', 'escalated']

/**
 * Tells each stage of every running timer once (yellow and orange to those who must act, red also to their head, a working day later
 * to the bureau), announces the first red as `workflow.timer.lapsed`, and recounts 暂估 due dates. Safe to run at any time and twice:
 * a clock set forward tells the last stage only, one set back tells nothing again. `progress` gets the number done so far.
 */
export async function sweepTimers(
  deps: WorkflowDeps,
  progress: (done: number) => Promise<void> = async () => {},
): Promise<{ raised: number; recounted: number }> {
  const today = civilDate(deps.clock.now())
  const sum = { raised: 0, recounted: 0 }
  let after = ''
  for (let done = 0; ; ) {
    const batch = await listTimersToSweep(deps.db, today, after, BATCH)
    for (const { id } of batch) {
      const { raised, recounted } = await sweepTimer(deps, id, today)
      if (raised) sum.raised++
      if (recounted) sum.recounted++
    }
    done += batch.length
    await progress(done)
    after = batch.at(-1)?.id ?? ''
    if (batch.length < BATCH) return sum
  }
}

function sweepTimer(deps: WorkflowDeps, id: string, today: string): Promise<{ raised: boolean; recounted: boolean }> {
  return inTx(deps.db, async (tx) => {
    const timer = await lockTimer(tx, id)
    if (timer?.state !== 'running') return { raised: false, recounted: false }
    const { startedOn, days, extended, pausedDays, noticed } = timer
    const dates = timerDates(deps.calendar.get(), startedOn, days + extended, pausedDays)
    const recounted = dates.dueOn !== timer.dueOn || dates.provisional !== timer.provisional
    const stage = today >= dates.escalateOn ? 'escalated' : colourOf(dates, today)
    // only another due date takes back what was told
    const raised = stage !== 'green' && STAGES.indexOf(stage) > STAGES.indexOf(noticed)
    const told = recounted || raised ? stage : noticed
    if (recounted || raised) await updateTimer(tx, id, { ...dates, noticed: told })
    if (recounted) await deps.events.emit(tx, 'workflow.timer.moved', { timer: id, ref: timer.ref, ...dates })
    if (raised) await raiseTimer(deps, tx, { ...timer, ...dates }, stage)
    return { raised, recounted }
  })
}
