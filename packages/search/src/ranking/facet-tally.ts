import type { FacetRegister, FacetValues } from '../segment/facet-register.ts'
import type { RankRequest } from './request.ts'

/** Documents by number of the value of one facet. */
class ValueCounts {
  readonly counts: Uint32Array
  /** values with documents, 0 aside */
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

  clear(): void {
    for (const value of this.held) this.counts[value] = 0
    this.counts[0] = 0
    this.held.length = 0
  }
}

/** Counts are used again: of thousands of departments a question meets few. */
const rooms = new WeakMap<FacetValues, ValueCounts>()

function takeCounts(of: FacetValues): ValueCounts {
  const room = rooms.get(of)
  rooms.delete(of)
  return room && room.counts.length >= of.values.length ? room : new ValueCounts(2 * of.values.length)
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
    for (const facet of facets) this.#counts.set(facet, takeCounts(register.of(facet)))
  }

  /** what to add to; undefined for a facet that nobody asked for */
  of(facet: string): ValueCounts | undefined {
    return this.#counts.get(facet)
  }

  /** Once and at the end: the values with most documents and those that were chosen, and of how many values nothing is said. */
  counts(): { facets: Record<string, Record<string, number>>; more: Record<string, number> } {
    const facets: Record<string, Record<string, number>> = {}
    const more: Record<string, number> = {}
    for (const [facet, counted] of this.#counts) {
      const of = this.#register.of(facet)
      const { values, joined } = of
      const { counts, held } = joined.size === 0 ? counted : spread(counted, joined)
      const shown = new Set(held.length > this.#most ? largest(held, counts, this.#most) : held)
      for (const value of this.#filters[facet]?.values ?? []) {
        const number = of.find(value)
        if (number !== undefined && counts[number] !== 0) shown.add(number)
      }
      facets[facet] = Object.fromEntries(Array.from(shown, (value) => [values[value], counts[value]]))
      if (shown.size < held.length) more[facet] = held.length - shown.size
      counted.clear()
      rooms.set(of, counted)
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

/** `most` of the values with the highest counts; of equals those that were known earlier. */
function largest(values: number[], counts: Uint32Array, most: number): number[] {
  const weigh = (value: number) => (counts[value] as number) * 2 ** 26 - value
  // those that may be among them; whenever there are twice too many the lower half goes
  const kept = new Float64Array(2 * most)
  let length = 0
  let least = -Infinity
  for (const value of values) {
    const weight = weigh(value)
    if (weight <= least) continue
    kept[length++] = weight
    if (length < kept.length) continue
    kept.sort().copyWithin(0, most)
    length = most
    least = kept[0] as number
  }
  return Array.from(kept.subarray(0, length).sort().subarray(-most), (weight) => {
    const count = Math.ceil(weight / 2 ** 26)
    return count * 2 ** 26 - weight
  }).toReversed()
}
