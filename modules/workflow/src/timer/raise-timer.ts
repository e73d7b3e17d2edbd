import type { Tx } from '@shuyuan/db'
import type { WorkflowDeps } from '../deps.ts'
import { notify } from '../notice/notify.ts'
import type { Timer } from './timer.ts'

type Stage = Exclude<Timer['noticed'], 'green'>

const WORDS: Record<Stage, string> = {
  yellow: '时限过半',
  orange: '即将到期',
  red: '已超期',
  escalated: '超期未办，已报管理部门',
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** a time limit ran out while it was open; told once, in the transaction of the sweep */
    'workflow.timer.lapsed': { timer: string; rule: string; ref: string; org: string | null }
  }
}

/** Tells one stage of a time limit to those who must know, one step up the ladder each time, and leaves evidence. */
export async function raiseTimer(deps: WorkflowDeps, tx: Tx, timer: Timer, stage: Stage): Promise<void> {
  const { id, rule, ref, org, role } = timer
  const late = stage === 'red' || stage === 'escalated'
  const to: { role: string; org: string | null }[] = [{ role, org }]
  const firstRed = late && timer.noticed !== 'red'
  if (late && org !== null && role !== 'cdo' && firstRed) to.push({ role: 'cdo', org })
  if (stage === 'escalated' && role !== 'bureau') to.push({ role: 'bureau', org: null })
  for (const receiver of to)
    await notify(deps, tx, {
      to: receiver,
      title: `${WORDS[stage]}：${timer.title}，截止日期 ${timer.dueOn}`,
      link: timer.link,
      tone: late ? 'alarm' : 'warning',
    })
  await deps.evidence.record(tx, {
    kind: `workflow.timer.${stage}`,
    actor: 'system',
    org,
    object: id,
    detail: { rule, ref, due: timer.dueOn },
  })
  if (firstRed) await deps.events.emit(tx, 'workflow.timer.lapsed', { timer: id, rule, ref, org })
}
