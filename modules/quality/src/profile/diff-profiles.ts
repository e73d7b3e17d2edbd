import type { ColumnProfile, Profile } from './profile.ts'

/** One measure of a column that moved between two versions. */
export interface Difference {
  column: string
  title: string
  measure: 'added' | 'removed' | 'type' | 'filled' | 'distinct' | 'mean' | 'median' | 'length' | 'pattern' | 'top'
  before: string | null
  after: string | null
  /** how far it moved: difference of shares, or ratio − 1 of amounts; null where it cannot be told */
  change: number | null
}

/** Shares that move by less than a hundredth, and amounts by less than a tenth, are the same for people. */
const SHARE = 0.01
const AMOUNT = 0.1

/** What a reader should know when he compares two versions; pure. Columns in the order of the later one. */
export function diffProfiles(
  before: Pick<Profile, 'rows' | 'columns'>,
  after: Pick<Profile, 'rows' | 'columns'>,
): Difference[] {
  const old = new Map(before.columns.map((c) => [c.name, c]))
  const names = new Set(after.columns.map((c) => c.name))
  const bare = ({ name, title }: ColumnProfile) => ({ column: name, title })
  const removed = before.columns
    .filter((c) => !names.has(c.name))
    .map((c): Difference => ({ ...bare(c), measure: 'removed', before: c.type, after: null, change: null }))
  const rest = after.columns.flatMap((now): Difference[] => {
    const was = old.get(now.name)
    if (!was) return [{ ...bare(now), measure: 'added', before: null, after: now.type, change: null }]
    const out: Difference[] = []
    const add = (measure: Difference['measure'], a: string | null, b: string | null, change: number | null) =>
      out.push({ ...bare(now), measure, before: a, after: b, change })
    if (was.type !== now.type) add('type', was.type, now.type, null)
    const [filledWas, filledNow] = [was.filled / Math.max(before.rows, 1), now.filled / Math.max(after.rows, 1)]
    if (Math.abs(filledNow - filledWas) >= SHARE)
      add('filled', percent(filledWas), percent(filledNow), round(filledNow - filledWas))
    for (const [measure, a, b] of [
      ['distinct', was.distinct, now.distinct],
      ['mean', was.mean, now.mean],
      ['median', was.quantiles?.[3] ?? null, now.quantiles?.[3] ?? null],
      ['length', was.length?.mean ?? null, now.length?.mean ?? null],
    ] as const) {
      if (a === null || b === null || a === b) continue
      const change = a === 0 ? null : b / a - 1
      if (change === null || Math.abs(change) >= AMOUNT)
        add(measure, String(a), String(b), change === null ? null : round(change))
    }
    for (const measure of ['pattern', 'top'] as const) {
      const [a, b] = [firstOf(was, measure), firstOf(now, measure)]
      if (a !== null && b !== null && a !== b) add(measure, a, b, null)
    }
    return out
  })
  return [...removed, ...rest]
}

/** The commonest form; the commonest value only where it is no accident of the draw. */
function firstOf({ patterns, top, filled }: ColumnProfile, measure: 'pattern' | 'top'): string | null {
  const [first] = measure === 'pattern' ? patterns : top
  return first && (measure === 'pattern' || first.count >= 0.05 * filled) ? first.value : null
}

const round = (x: number) => Math.round(x * 10_000) / 10_000
const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
