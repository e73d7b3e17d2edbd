/** What the book is broken down by: 部门 · 行政层级 · 行政区划 · 主题 · 数据级别 · 资源形态 · 发布月份. */
export const DIMENSIONS = ['provider', 'tier', 'region', 'theme', 'level', 'kind', 'month'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Published entries, each once however many resources it has, and what is true of them. */
export interface BookCount {
  published: number
  attached: number
  /** attached, and the newest data is older than the update cycle with its grace */
  stale: number
  /** attached, and used at least once */
  used: number
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
  overdue: Figure
  /** 挂接率: attached ÷ published, 0 to 1; null when nothing is published */
  attachRate: number | null
  /** 使用率: used ÷ attached; null when nothing is attached */
  usageRate: number | null
}

export interface Book extends BookLine {
  by: Dimension
  lines: (BookLine & { key: string; label: string | null })[]
}

/**
 * 一本账. The totals are counted apart from the lines: an entry with two kinds of resources stands in two lines and counts once. `narrow` is
 * the filter the book was asked with; every figure's list carries it. Pure.
 */
export function makeBook(
  by: Dimension,
  total: BookCount,
  lines: DimensionCount[],
  narrow: Record<string, string>,
): Book {
  return {
    by,
    ...makeLine(total, narrow),
    lines: lines.map(({ key, label, ...count }) => ({ key, label, ...makeLine(count, { ...narrow, [by]: key }) })),
  }
}

function makeLine(count: BookCount, narrow: Record<string, string>): BookLine {
  const { published, attached, stale, used, overdue } = count
  const figure = (number: number, more: Record<string, string> = {}): Figure => ({
    count: number,
    list: new URLSearchParams({ published: 'true', ...narrow, ...more }).toString(),
  })
  return {
    published: figure(published),
    attached: figure(attached, { attached: 'true' }),
    unattached: figure(published - attached, { attached: 'false' }),
    stale: figure(stale, { stale: 'true' }),
    used: figure(used, { used: 'true' }),
    unused: figure(attached - used, { attached: 'true', used: 'false' }),
    overdue: figure(overdue, { overdue: 'true' }),
    attachRate: published === 0 ? null : attached / published,
    usageRate: attached === 0 ? null : used / attached,
  }
}
