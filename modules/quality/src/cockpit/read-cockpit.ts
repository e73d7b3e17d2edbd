import type { Db } from '@shuyuan/db'
import { indicatorOf, indicators } from '../library/indicator.ts'
import { type Grade, gradeOf, orgScore } from '../score/score.ts'
import type { Setting } from '../score/setting.ts'
import { findSetting } from '../score/setting.store.ts'
import { allDatasets, systemsByDataset } from './all-datasets.ts'
import { type Axis, type CockpitLine, drawLines, type Tallied } from './cockpit.ts'
import { findDays, findTallies } from './cockpit.store.ts'

/** Figures of the newest check of every dataset (or of one department's) along one axis; by day, of the last check of each day. */
export async function readCockpit(
  db: Db,
  input: { by: Axis; org: string | null; days: number },
): Promise<CockpitLine[]> {
  const { by, org } = input
  if (by === 'day') {
    const days = await findDays(db, org, input.days)
    return days.map(({ day, score, ...counts }) => ({
      key: day,
      label: day,
      score,
      grade: score === null ? null : gradeOf(score),
      ...counts,
    }))
  }
  const [setting, tallies] = [await findSetting(db), await findTallies(db, org)]
  const byDatasets = (_key: string, own: Tallied[]) => datasetScore(own, setting)
  if (by === 'org') return drawLines(tallies, (t) => [{ key: t.org, label: '' }], byDatasets).sort(lowestFirst)
  if (by === 'system') {
    const systems = await systemsByDataset(db)
    return drawLines(tallies, (t) => systems.get(t.dataset) ?? [{ key: '', label: '' }], byDatasets).sort(lowestFirst)
  }
  const of = by === 'dimension' ? (t: Tallied) => t.dimension : (t: Tallied) => indicatorOf(t)
  const labels = new Map(indicators.map((i) => [i.code, i.zh]))
  const lines = drawLines(tallies, (t) => [{ key: of(t), label: labels.get(of(t)) ?? of(t) }], passScore)
  return lines.sort((a, b) => (a.key < b.key ? -1 : 1))
}

const lowestFirst = (a: CockpitLine, b: CockpitLine) => (a.score ?? 101) - (b.score ?? 101)

/** Mean of the datasets behind the line, weighed as in the score of a department. */
function datasetScore(own: Tallied[], setting: Setting): { score: number; grade: Grade } | null {
  const checks = new Map(own.map((t) => [t.dataset, t]))
  return orgScore(
    [...checks.values()].flatMap(({ score, rows }) => (score === null ? [] : [{ score, rows }])),
    setting,
  )
}

/** Share of what was checked and is right, each rule by its weight (GB/T 36344: X = A / B). */
function passScore(_key: string, own: Tallied[]): { score: number; grade: Grade } | null {
  const judged = own.filter((t) => t.checked > 0)
  const weight = judged.reduce((n, t) => n + t.weight, 0)
  if (weight === 0) return null
  const rate = judged.reduce((n, t) => n + t.weight * Math.max(0, 1 - t.bad / t.checked), 0) / weight
  const score = Math.round(rate * 10_000) / 100
  return { score, grade: gradeOf(score) }
}

/** Ids of the datasets whose entries name a system; of those naming none for an empty id. */
export async function datasetsOfSystem(db: Db, system: string): Promise<string[]> {
  const systems = await systemsByDataset(db)
  if (system === '') return (await allDatasets(db)).flatMap(({ id }) => (systems.has(id) ? [] : [id]))
  return [...systems].flatMap(([id, own]) => (own.some((s) => s.key === system) ? [id] : []))
}
