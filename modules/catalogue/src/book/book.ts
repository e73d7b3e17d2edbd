/** What the book is broken down by: 部门 · 行政层级 · 行政区划 · 主题 · 数据级别 · 资源形态 · 发布月份. */
export const DIMENSIONS = ['provider', 'tier', 'region', 'theme', 'level', 'kind', 'month'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** What data older than its update cycle counts as: 逾期未更新计为未挂接, or merely shown. */
export const STALE_AS = ['unattached', 'attached'] as const
export type StaleAs = (typeof STALE_AS)[number]

/** Published entries, each once however many resources it has, and what is true of them. */
export interface BookCount {
  published: number
  /** has a resource, however old its data */
  attached: number
  /** attached, and the newest data is older than the update cycle with its grace */
  stale: number
  /** attached, and used at least once */
  used: number
  /** attached with nothing but what lies outside the platform: nobody can say whether it is used */
  uncounted: number
  /** stale, and used at least once */
  staleUsed: number
  /** stale, and uncounted */
  staleUncounted: number
  /** somebody's time limit about it has passed */
  overdue: number
}

export interface DimensionCount extends BookCount {
  key: string
  label: string | null
}

/** A number, and the query of `/v1/catalogue/entries` that lists exactly the entries it counts. */
export interface Figure {
  count: number
  list: string
}

export interface BookLine {
  published: Figure
  attached: Figure
  unattached: Figure
  stale: Figure
  used: Figure
  unused: Figure
  uncounted: Figure
  overdue: Figure
  /** 挂接率: attached ÷ published, 0 to 1; null when nothing is published. What is stale counts as `StaleAs` says */
  attachRate: number | null
  /** 使用率: used ÷ attached, as far as uses can be counted; null when none can */
  usageRate: number | null
}

export interface Book extends BookLine {
  by: Dimension
  staleAs: StaleAs
  lines: (BookLine & { key: string; label: string | null })[]
}

/**
 * 一本账. The totals are counted apart from the lines: an entry with two kinds of resources stands in two lines and counts once. `narrow` is
 * the filter the book was asked with; every figure's list carries it. Where stale data counts as unattached, published = attached + stale +
 * unattached; otherwise stale is a part of attached. Pure.
 */
export function makeBook(
  by: Dimension,
  total: BookCount,
  lines: DimensionCount[],
  narrow: Record<string, string>,
  staleAs: StaleAs,
): Book {
  return {
    by,
    staleAs,
    ...makeLine(total, narrow, staleAs),
    lines: lines.map(({ key, label, ...count }) => ({
      key,
      label,
      // a line of a division counts it alone, while the filter `region` stands for all below it too
      ...makeLine(count, { ...narrow, [by === 'region' ? 'division' : by]: key }, staleAs),
    })),
  }
}

function makeLine(count: BookCount, narrow: Record<string, string>, staleAs: StaleAs): BookLine {
  const { published, stale, overdue } = count
  const apart = staleAs === 'unattached'
  const attached = apart ? count.attached - stale : count.attached
  const used = apart ? count.used - count.staleUsed : count.used
  const uncounted = apart ? count.uncounted - count.staleUncounted : count.uncounted
  const fresh: Record<string, string> = apart ? { stale: 'false' } : {}
  const figure = (number: number, more: Record<string, string> = {}): Figure => ({
    count: number,
    list: new URLSearchParams({ published: 'true', ...narrow, ...more }).toString(),
  })
  return {
    published: figure(published),
    attached: figure(attached, { attached: 'true', ...fresh }),
    unattached: figure(published - count.attached, { attached: 'false' }),
    stale: figure(stale, { stale: 'true' }),
    used: figure(used, { used: 'true', ...fresh }),
    unused: figure(attached - used - uncounted, { attached: 'true', used: 'false', uncounted: 'false', ...fresh }),
    uncounted: figure(uncounted, { uncounted: 'true', ...fresh }),
    overdue: figure(overdue, { overdue: 'true' }),
    attachRate: published === 0 ? null : attached / published,
    usageRate: attached === uncounted ? null : used / (attached - uncounted),
  }
}
