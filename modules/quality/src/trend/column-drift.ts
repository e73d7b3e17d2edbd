import { type ColumnProfile, QUANTILES } from '../profile/profile.ts'

/** Frequent values tell how a column is distributed where they make up half of it. */
const COVERED = 0.5

/**
 * Share of the rows that would have to change for one version to look like the other, from what profiles keep: by frequent values (total
 * variation; all others count as one), or by quantiles of numbers and dates (the greatest distance between the two distributions). Empty
 * cells count as a value. Null where neither tells. Pure.
 */
export function columnDrift(before: ColumnProfile, after: ColumnProfile): number | null {
  if (before.filled === 0 && after.filled === 0) return 0
  const [was, now] = [emptyShare(before), emptyShare(after)]
  if (before.filled === 0 || after.filled === 0) return round(Math.abs(was - now))
  const among = covers(before) && covers(after) ? byValues(before, after) : byQuantiles(before, after)
  // what is filled in both versions moved by `among`; the rest moved between filled and empty
  return among === null ? null : round(Math.abs(was - now) + Math.min(1 - was, 1 - now) * among)
}

const emptyShare = ({ filled, empty }: ColumnProfile) => empty / Math.max(filled + empty, 1)

const shareOf = ({ share }: ColumnProfile['top'][number]) => (share.low + share.high) / 2

const covers = ({ top }: ColumnProfile) => top.reduce((n, one) => n + shareOf(one), 0) >= COVERED

function byValues(before: ColumnProfile, after: ColumnProfile): number {
  const shares = ({ top }: ColumnProfile) => new Map(top.map((one) => [one.value, shareOf(one)]))
  const [was, now] = [shares(before), shares(after)]
  const rest = (of: Map<string, number>) => Math.max(0, 1 - [...of.values()].reduce((a, b) => a + b, 0))
  const moved = [...new Set([...was.keys(), ...now.keys()])].reduce(
    (n, value) => n + Math.abs((was.get(value) ?? 0) - (now.get(value) ?? 0)),
    Math.abs(rest(was) - rest(now)),
  )
  return moved / 2
}

function byQuantiles({ quantiles: was }: ColumnProfile, { quantiles: now }: ColumnProfile): number | null {
  if (!was || !now) return null
  return Math.max(...[...was, ...now].map((x) => Math.abs(below(was, x) - below(now, x))))
}

/** Share of the values up to `x`, straight between the quantiles; what lies outside the outermost is not told. */
function below(quantiles: readonly number[], x: number): number {
  const at = quantiles.findLastIndex((q) => q <= x)
  if (at < 0) return 0
  const [low, high] = [quantiles[at] as number, quantiles[at + 1]]
  const from = QUANTILES[at] as number
  if (high === undefined) return x > low ? 1 : from
  const to = QUANTILES[at + 1] as number
  return from + (to - from) * (high === low ? 0 : (x - low) / (high - low))
}

const round = (x: number) => Math.round(Math.min(1, x) * 10_000) / 10_000
