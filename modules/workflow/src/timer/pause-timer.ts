import { inTx } from '@shuyuan/db'
import { civilDate, newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { limitInForce } from '../limit/limit-in-force.ts'
import { wordOf } from '../machine/machine.ts'
import { clockRule } from './clock-rule.ts'
import { insertPause } from './pause.store.ts'
import type { Timer } from './timer.ts'
import { lockTimer, updateTimer } from './timer.store.ts'

/**
 * 中止: the clock stands still while the other side completes its material. Only where the rule may pause and the local setting allows
 * it, and not once overdue: WORKFLOW_PAUSE_NOT_ALLOWED, WORKFLOW_TIMER_STATE.
 */
export async function pauseTimer(
  deps: WorkflowDeps,
  subject: Subject,
  input: { timer: string; reason: string },
): Promise<Timer> {
  return inTx(deps.db, async (tx) => {
    const timer = await lockTimer(tx, input.timer)
    if (!timer) throw error('WORKFLOW_TIMER_NOT_FOUND', { timer: input.timer })
    const today = civilDate(deps.clock.now())
    const rule = clockRule(timer.rule)
    const { pause } = await limitInForce(tx, rule, timer.org)
    if (pause === 'none') throw error('WORKFLOW_PAUSE_NOT_ALLOWED', { timer: timer.title, rule: rule.name })
    if (timer.state !== 'running' || today > timer.dueOn) {
      const state = timer.state === 'running' ? '已超期' : wordOf(timer.state)
      throw error('WORKFLOW_TIMER_STATE', { action: '中止', timer: timer.title, state, wanted: '办理中且未超期' })
    }
    await insertPause(tx, {
      id: newId('pau'),
      timer: timer.id,
      mode: pause,
      reason: input.reason,
      startedOn: timer.startedOn,
      pausedOn: today,
      pausedBy: subject.id,
      resumedOn: null,
      resumedBy: null,
    })
    const change = { state: 'paused', pausedOn: today } as const
    await updateTimer(tx, timer.id, change)
    await deps.evidence.record(tx, {
      kind: 'workflow.timer.paused',
      actor: subject.id,
      org: subject.org,
      object: timer.id,
      detail: { rule: timer.rule, ref: timer.ref, mode: pause },
    })
    return { ...timer, ...change }
  })
}
