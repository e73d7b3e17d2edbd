import type { Dimension, Obstacle } from '../kind/kind.ts'
import type { Rule } from '../rule/rule.ts'
import type { Grade } from '../score/score.ts'
import type { Setting } from '../score/setting.ts'
import type { ResultState, Tally, Way } from './result.ts'

/** In place of a version: the rows as they were in the department's database at that moment; nothing of them is kept. */
export const LIVE = 'live'

/** `none`: the dataset has no rule to be judged by */
export type Verdict = 'pass' | 'warn' | 'fail' | 'none'
/** a new version, a person, or the clock */
export type Cause = 'published' | 'demand' | 'schedule'

/** One rule's outcome, with the rule as it was then. */
export interface Result {
  rule: Rule
  state: ResultState
  checked: number
  bad: number
  note: string
  obstacle: Obstacle | null
  /** null for a version kept here */
  way: Way | null
}

export interface Check {
  id: string
  dataset: string
  /** `LIVE` where the rows were counted in the department's database */
  version: string
  /** providing organisation at that time */
  org: string
  cause: Cause
  verdict: Verdict
  score: number | null
  grade: Grade | null
  dimensions: Partial<Record<Dimension, number>>
  rows: number
  rules: number
  violated: number
  notRunnable: number
  violations: number
  /** violations file below the data folder, null when nothing was found */
  file: string | null
  /** when the violations file was removed, null while it stands */
  findingsDroppedAt: Date | null
  checkedBy: string
  startedAt: Date
  finishedAt: Date
  results: Result[]
}

/** Fail below the threshold; warn on any finding, on a rule that could not run, and when nothing could be judged; none without rules. */
export function verdictOf(score: number | null, tallies: readonly Pick<Tally, 'state'>[], setting: Setting): Verdict {
  if (tallies.length === 0) return 'none'
  if (score === null) return 'warn'
  if (score < setting.threshold) return 'fail'
  return tallies.some((t) => t.state === 'violated' || t.state === 'not_runnable') ? 'warn' : 'pass'
}
