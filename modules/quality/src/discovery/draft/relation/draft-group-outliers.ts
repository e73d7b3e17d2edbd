import { fencesOf } from '@shuyuan/sketch'
import type { CodedColumn, CodedTable } from '../../table/coded-table.ts'
import { type Draft, shareText } from '../draft.ts'
import { type Measured } from './measured.ts'

const FACTOR = 3
const LEAST_IN_GROUP = 30
const MOST_GROUPS = 200
/** Groups matter where within most of them the values spread at most half as far as overall. */
const NARROWER = 0.5
/** Data that tail off by nature leave more outside. */
const MOST_OUTSIDE = 0.005

/** Amounts that depend on what the row belongs to: a value may be common overall and still be odd in its group. */
export function draftGroupOutliers({ columns, rows }: CodedTable, measured: readonly Measured[]): Draft[] {
  const groups = columns.filter(
    ({ column, values, filled }) =>
      (column.type === 'text' || column.type === 'integer') &&
      values.length >= 2 &&
      values.length <= Math.min(MOST_GROUPS, filled / LEAST_IN_GROUP) &&
      filled >= rows.length / 2,
  )
  return measured
    .filter(({ coded, dated }) => !dated && coded.values.length > MOST_GROUPS / 10)
    .flatMap((amount) => {
      const found = groups.flatMap((group) => (group === amount.coded ? [] : outlierOf(group, amount)))
      return found.toSorted((a, b) => a.narrower - b.narrower).slice(0, 1)
    })
    .map(({ draft }) => draft)
}

function outlierOf(group: CodedColumn, { coded, numbers }: Measured): { narrower: number; draft: Draft }[] {
  const members = group.values.map((): number[] => [])
  for (const [row, code] of group.codes.entries()) {
    const value = numbers[row] as number
    if (code >= 0 && !Number.isNaN(value)) members[code]?.push(value)
  }
  const large = members.filter((values) => values.length >= LEAST_IN_GROUP)
  const overall = fencesOf(large.flat(), FACTOR)
  if (large.length < 2 || !overall) return []
  let [looked, inside, hidden] = [0, 0, 0]
  const widths: number[] = []
  for (const values of large) {
    const fences = fencesOf(values, FACTOR)
    if (!fences) continue
    widths.push((fences.high - fences.low) / (overall.high - overall.low))
    const within = values.filter((value) => value >= fences.low && value <= fences.high).length
    looked += values.length
    inside += within
    hidden += values.filter((v) => (v < fences.low || v > fences.high) && v >= overall.low && v <= overall.high).length
  }
  const narrower = widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? 1
  if (hidden === 0 || narrower > NARROWER || looked - inside > MOST_OUTSIDE * looked) return []
  const columns = [group.column.name, coded.column.name]
  const reason = `“${coded.column.title}”在各“${group.column.title}”内集中得多：${shareText(inside, looked)}在本组四分位数外延 ${FACTOR} 倍之内，${hidden} 行放在全体里看不出异常`
  const params = { factor: FACTOR, least: LEAST_IN_GROUP }
  return [{ narrower, draft: { rule: { kind: 'group_outlier', columns, params, severity: 'warning' }, reason } }]
}
