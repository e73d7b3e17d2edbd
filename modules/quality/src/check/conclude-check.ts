import { scoreOf } from '../score/score.ts'
import type { Setting } from '../score/setting.ts'
import { type Check, verdictOf } from './check.ts'

type Counted = Omit<
  Check,
  | 'verdict'
  | 'score'
  | 'grade'
  | 'dimensions'
  | 'rules'
  | 'violated'
  | 'notRunnable'
  | 'violations'
  | 'findingsDroppedAt'
>

/** A check from what was counted: scored, judged and summed up. Pure. */
export function concludeCheck(counted: Counted, setting: Setting): Check {
  const { results } = counted
  const score = scoreOf(
    results.map((r) => ({ ...r, dimension: r.rule.dimension, weight: r.rule.weight, severity: r.rule.severity })),
    setting,
  )
  return {
    ...counted,
    ...score,
    verdict: verdictOf(score.score, results, setting),
    rules: results.length,
    violated: results.filter((r) => r.state === 'violated').length,
    notRunnable: results.filter((r) => r.state === 'not_runnable').length,
    violations: results.reduce((n, r) => n + r.bad, 0),
    findingsDroppedAt: null,
  }
}
