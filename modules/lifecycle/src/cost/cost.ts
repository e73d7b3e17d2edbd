/** Where bytes lie: files as received, versions, lookup records of services, public files, the archive. */
export const layers = ['upload', 'lake', 'online', 'open', 'archive'] as const
export type Layer = (typeof layers)[number]

/** Bytes of a department in a layer on a civil date. */
export interface Usage {
  day: string
  org: string
  layer: Layer
  bytes: number
  items: number
}

/** Yuan for a gigabyte (10⁹ bytes) and month, from a civil date on. */
export interface Price {
  layer: Layer
  fromDay: string
  yuan: number
  setBy: string
  setAt: Date
}

const GIGABYTE = 1e9

/** Yuan a month for what lies there on a day, at that day's price; null where no price is set. Pure. */
export function costOf(usage: Pick<Usage, 'day' | 'layer' | 'bytes'>, prices: readonly Price[]): number | null {
  const price = prices
    .filter(({ layer, fromDay }) => layer === usage.layer && fromDay <= usage.day)
    .toSorted((a, b) => (a.fromDay < b.fromDay ? 1 : -1))[0]
  return price ? Math.round((usage.bytes / GIGABYTE) * price.yuan * 100) / 100 : null
}
