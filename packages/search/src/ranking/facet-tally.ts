import type { FacetRegister } from '../segment/facet-register.ts'
import type { RankRequest } from './request.ts'

/** Documents by number of the value of one facet. */
export class ValueCounts {
  readonly counts: Uint32Array
  /** values with documents */
  readonly held: number[] = []

  constructor(values: number) {
    this.counts = new Uint32Array(values)
  }

  add(value: number, documents: number): void {
    const before = this.counts[value] as number
    // 0 stands for documents without a value
    if (before === 0 && value !== 0) this.held.push(value)
    this.counts[value] = before + documents
  }
}

/** Counts of the wanted facets over all segments. */
export class FacetTally {
  readonly #counts = new Map<string, ValueCounts>()
  readonly #register: FacetRegister
  readonly #most: number
  readonly #filters: RankRequest['filters']

  constructor(register: FacetRegister, { facets, most, filters }: RankRequest) {
    this.#filters = filters
    this.#register = register
    this.#most = most ?? Infinity
    for (const facet of facets) this.#counts.set(facet, new ValueCounts(register.of(facet).values.length))
  }

  /** what to add to; undefined for a facet that nobody asked for */
  of(facet: string): ValueCounts | undefined {
    return this.#counts.get(facet)
  }

  /** The values with most documents and those that were chosen, and of how many values nothing is said. */
  counts(): { facets: Record<string, Record<string, number>>; more: Record<string, number> } {
    const facets: Record<string, Record<string, number>> = {}
    const more: Record<string, number> = {}
    for (const [facet, counted] of this.#counts) {
      const { values, joined } = this.#register.of(facet)
      const { counts, held } = joined.size === 0 ? counted : spread(counted, joined)
      const shown = new Set(held.length > this.#most ? largest(held, counts, this.#most) : held)
      for (const value of this.#filters[facet]?.values ?? []) {
        const number = this.#register.of(facet).find(value)
        if (number !== undefined && counts[number] !== 0) shown.add(number)
      }
      facets[facet] = Object.fromEntries(Array.from(shown, (value) => [values[value], counts[value]]))
      if (shown.size < held.length) more[facet] = held.length - shown.size
    }
    return { facets, more }
  }
}

/** Documents with several values count for each of them. */
function spread({ counts, held }: ValueCounts, joined: ReadonlyMap<number, number[]>): ValueCounts {
  const single = new ValueCounts(counts.length)
  for (const value of held) for (const one of joined.get(value) ?? [value]) single.add(one, counts[value] as number)
  return single
}

/** `most` of the values with the highest counts. */
function largest(values: number[], counts: Uint32Array, most: number): number[] {
  const ordered = Float64Array.from(values, (value) => (counts[value] as number) * 2 ** 26 - value).sort()
  return Array.from(ordered.subarray(-most), (mixed) => {
    const count = Math.ceil(mixed / 2 ** 26)
    return count * 2 ** 26 - mixed
  }).toReversed()
}
