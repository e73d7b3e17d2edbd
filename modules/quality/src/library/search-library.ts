import { dimensionOf, type Dimension } from '../kind/kind.ts'
import { bundledLibrary } from './bundled-library.ts'
import { indicators } from './indicator.ts'
import type { LibraryItem } from './library.ts'

export interface LibraryFilter {
  q?: string | undefined
  dimension?: Dimension | undefined
  indicator?: string | undefined
  kind?: string | undefined
}

/** Items that meet the filter, and how many there are below each indicator when that one choice is left open. Pure. */
export function searchLibrary(filter: LibraryFilter): { items: LibraryItem[]; counts: Map<string, number> } {
  const words = filter.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  const wide = bundledLibrary().filter((item) => {
    const text = `${item.id} ${item.kind} ${item.zh} ${item.en} ${item.wrong.zh} ${item.wrong.en}`.toLowerCase()
    return (!filter.kind || item.kind === filter.kind) && words.every((word) => text.includes(word))
  })
  const counts = new Map(indicators.map(({ code }) => [code, wide.filter((i) => i.indicator === code).length]))
  const items = wide.filter(
    (item) =>
      (!filter.indicator || item.indicator === filter.indicator) &&
      (!filter.dimension || dimensionOf(item.indicator) === filter.dimension),
  )
  return { items, counts }
}
