import { LIVE } from '../check/check.ts'
import type { Grade } from '../score/score.ts'

/** What the figures are drawn by: department, information system, dimension, indicator of GB/T 36344, or day. */
export type Axis = 'org' | 'system' | 'dimension' | 'indicator' | 'day'

/** One line of the cockpit 质量驾驶舱: the newest checks behind it, what their rules found, and the score. */
export interface CockpitLine {
  /** id of the department or system, name of the dimension, code of the indicator, day */
  key: string
  /** words for it; empty where the reader knows the key (departments) */
  label: string
  score: number | null
  grade: Grade | null
  datasets: number
  /** of these, checked in the department's database */
  atSource: number
  rules: number
  violated: number
  notRunnable: number
  checked: number
  bad: number
}

/** Rules of one kind and library item in the newest check of one dataset, added up. */
export interface Tallied {
  org: string
  dataset: string
  check: string
  version: string
  score: number | null
  rows: number
  kind: string
  library: string | null
  dimension: string
  weight: number
  rules: number
  violated: number
  notRunnable: number
  checked: number
  bad: number
}

/** Lines from tallies; `keysOf` names the lines a tally counts under, `scoreOf` gives a line its score. Pure. */
export function drawLines(
  tallies: readonly Tallied[],
  keysOf: (tally: Tallied) => { key: string; label: string }[],
  scoreOf: (key: string, tallies: Tallied[]) => { score: number; grade: Grade } | null,
): CockpitLine[] {
  const lines = new Map<string, { label: string; tallies: Tallied[] }>()
  for (const tally of tallies)
    for (const { key, label } of keysOf(tally)) {
      const line = lines.get(key) ?? { label, tallies: [] }
      line.tallies.push(tally)
      lines.set(key, line)
    }
  const sum = (some: Tallied[], of: 'rules' | 'violated' | 'notRunnable' | 'checked' | 'bad') =>
    some.reduce((n, t) => n + t[of], 0)
  return [...lines].map(([key, { label, tallies: own }]) => ({
    key,
    label,
    ...(scoreOf(key, own) ?? { score: null, grade: null }),
    datasets: new Set(own.map((t) => t.dataset)).size,
    atSource: new Set(own.flatMap((t) => (t.version === LIVE ? t.dataset : []))).size,
    rules: sum(own, 'rules'),
    violated: sum(own, 'violated'),
    notRunnable: sum(own, 'notRunnable'),
    checked: sum(own, 'checked'),
    bad: sum(own, 'bad'),
  }))
}
