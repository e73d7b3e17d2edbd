import type { ResultState } from '../check/result.ts'
import type { Dimension } from '../kind/kind.ts'
import type { Severity } from '../rule/rule.ts'
import type { Setting } from './setting.ts'

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E'

export interface Scored {
  dimension: Dimension
  weight: number
  severity: Severity
  state: ResultState
  checked: number
  bad: number
}

export interface Score {
  /** 0…100, two decimals; null when nothing could be judged */
  score: number | null
  grade: Grade | null
  dimensions: Partial<Record<Dimension, number>>
}

const round = (x: number) => Math.round(x * 100) / 100

/** Pass rate 1 − bad / checked; null when the rule has no value (nothing checked: never counted as 100 %). */
export function passRate(
  result: Pick<Scored, 'state' | 'checked' | 'bad'>,
  setting: Pick<Setting, 'notRunnable'>,
): number | null {
  if (result.state === 'not_runnable') return setting.notRunnable === 'fail' ? 0 : null
  return result.checked === 0 ? null : Math.max(0, 1 - result.bad / result.checked)
}

/** The score of a check: rules weighed within their dimension, dimensions weighed over those that have a value (standards §6.4). */
export function scoreOf(results: readonly Scored[], setting: Setting): Score {
  const dimensions: Partial<Record<Dimension, number>> = {}
  let [sum, weights] = [0, 0]
  for (const [dimension, weight] of Object.entries(setting.weights) as [Dimension, number][]) {
    const valued = results.flatMap((r) => {
      const rate = r.dimension === dimension ? passRate(r, setting) : null
      return rate === null ? [] : [{ rate, weight: r.weight }]
    })
    const total = valued.reduce((n, r) => n + r.weight, 0)
    if (total === 0) continue
    const own = (100 * valued.reduce((n, r) => n + r.weight * r.rate, 0)) / total
    dimensions[dimension] = round(own)
    sum += weight * own
    weights += weight
  }
  if (weights === 0) return { score: null, grade: null, dimensions }
  const capped = setting.oneVote && results.some((r) => r.severity === 'error' && r.state === 'violated')
  const score = round(capped ? Math.min(59, sum / weights) : sum / weights)
  return { score, grade: gradeOf(score), dimensions }
}

/** A 优 ≥ 95 · B 良 ≥ 85 · C 中 ≥ 75 · D 合格 ≥ 60 · E 差. */
export function gradeOf(score: number): Grade {
  return score >= 95 ? 'A' : score >= 85 ? 'B' : score >= 75 ? 'C' : score >= 60 ? 'D' : 'E'
}

/** A department: weighted mean of its datasets and the share of them at or above the threshold. */
export function orgScore(
  checks: readonly { score: number; rows: number }[],
  setting: Setting,
): { score: number; grade: Grade; passRate: number } | null {
  if (checks.length === 0) return null
  const weigh = (rows: number) => (setting.orgWeight === 'rows' ? Math.log10(rows + 10) : 1)
  const weights = checks.reduce((n, c) => n + weigh(c.rows), 0)
  const score = round(checks.reduce((n, c) => n + weigh(c.rows) * c.score, 0) / weights)
  return {
    score,
    grade: gradeOf(score),
    passRate: checks.filter((c) => c.score >= setting.threshold).length / checks.length,
  }
}
