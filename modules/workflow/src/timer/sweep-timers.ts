import { inTx, type Tx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { WorkflowDeps } from '../deps.ts'
import { notify } from '../notice/notify.ts'
import { colourOf, type Timer, timerDates } from './timer.ts'
import { listTimersToSweep, lockTimer, updateTimer } from './timer.store.ts'

/**
 * Raises one notice per change of colour of every running timer (yellow and orange to those who must act, red also to their
 * head and the bureau) and recounts 暂估 due dates. Safe to run at any time and twice; `progress` gets the number done so far.
 */
export async function sweepTimers(
  deps: WorkflowDeps,
  progress: (done: number) => Promise<void> = async () => {},
): Promise<{ raised: number; recounted: number }> {
  const today = civilDate(deps.clock.now())
  const sum = { raised: 0, recounted: 0 }
  let after = ''
  for (let done = 0; ; ) {
    const batch = await listTimersToSweep(deps.db, today, after, 200)
    for (const { id } of batch)
      await inTx(deps.db, async (tx) => {
        const timer = await lockTimer(tx, id)
        if (timer?.state !== 'running') return
        const dates = timerDates(deps.calendar.get(), timer.startedOn, timer.days + timer.extended)
        const moved = dates.dueOn !== timer.dueOn || dates.provisional !== timer.provisional
        const colour = colourOf(dates, today)
        if (!moved && colour === timer.noticed) return
        await updateTimer(tx, id, { ...dates, noticed: colour })
        if (moved) sum.recounted++
        if (colour === timer.noticed || colour === 'green') return
        await raise(deps, tx, { ...timer, ...dates }, colour)
        sum.raised++
      })
    done += batch.length
    await progress(done)
    after = batch.at(-1)?.id ?? ''
    if (batch.length < 200) return sum
  }
}

async function raise(deps: WorkflowDeps, tx: Tx, timer: Timer, colour: 'yellow' | 'orange' | 'red'): Promise<void> {
  const words = { yellow: '时限过半', orange: '即将到期', red: '已超期' }
  const to = [{ role: timer.role, org: timer.org }]
  if (colour === 'red' && timer.org !== null && timer.role !== 'cdo') to.push({ role: 'cdo', org: timer.org })
  if (colour === 'red' && timer.role !== 'bureau') to.push({ role: 'bureau', org: null })
  for (const receiver of to)
    await notify(deps, tx, {
      to: receiver,
      title: `${words[colour]}：${timer.title}，截止日期 ${timer.dueOn}`,
      link: timer.link,
      tone: colour === 'red' ? 'alarm' : 'warning',
    })
  await deps.evidence.record(tx, {
    kind: `workflow.timer.${colour}`,
    actor: 'system',
    org: timer.org,
    object: timer.id,
    detail: { rule: timer.rule, ref: timer.ref, due: timer.dueOn },
  })
}
