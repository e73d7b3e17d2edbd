import type { Segment } from '../segment/segment.ts'
import type { RankRequest } from './request.ts'

/** Which documents of a segment a request lets through, and the counting of those it does. */
export interface Admission {
  /** Counts a document that the query matches; true when it belongs to the result. */
  admit(document: number): boolean
  total: number
  /** adds what was counted to counts by facet and value */
  addTo(facets: Record<string, Record<string, number>>): void
}

interface Filter {
  allowed: Uint8Array
  of: ArrayLike<number>
  counter: Uint32Array | undefined
}

export function openAdmission(segment: Segment, request: RankRequest): Admission {
  const sees = openScope(segment, request)
  const counters = request.facets.flatMap((facet) => {
    const column = segment.facets.get(facet)
    return column ? [{ facet, ...column, counter: new Uint32Array(column.values.length) }] : []
  })
  const filters = Object.entries(request.filters).map(([facet, filter]): Filter => {
    const column = segment.facets.get(facet) ?? { values: [''], of: new Uint8Array(segment.documents) }
    const allows = (value: string) =>
      (filter.values === undefined || filter.values.includes(value)) && value.startsWith(filter.prefix ?? '')
    const counter = counters.find((each) => each.facet === facet)?.counter
    return { allowed: Uint8Array.from(column.values, (value) => Number(allows(value))), of: column.of, counter }
  })
  return {
    total: 0,
    admit(document) {
      if (!sees(document)) return false
      let refusing: Filter | undefined
      for (const filter of filters) {
        if (filter.allowed[filter.of[document] as number] === 1) continue
        if (refusing) return false
        refusing = filter
      }
      // refused by one facet alone: it is one of the values that a reader could choose there instead
      if (refusing) {
        const value = refusing.of[document] as number
        if (refusing.counter) refusing.counter[value] = (refusing.counter[value] as number) + 1
        return false
      }
      this.total++
      for (let i = 0; i < counters.length; i++) {
        const { counter, of } = counters[i] as (typeof counters)[number]
        const value = of[document] as number
        counter[value] = (counter[value] as number) + 1
      }
      return true
    },
    addTo(facets) {
      for (const { facet, values, counter } of counters) {
        const counts = (facets[facet] ??= {})
        for (let i = 0; i < counter.length; i++) {
          const count = counter[i] as number
          const value = values[i] as string
          if (count > 0 && value !== '') counts[value] = (counts[value] ?? 0) + count
        }
      }
    },
  }
}

function openScope(segment: Segment, request: RankRequest): (document: number) => boolean {
  const { flags, deleted, stamps } = segment
  const since = request.since ?? -1
  const owners = segment.owners.of
  const numberOf = (owner: string | undefined) => (owner === undefined ? -1 : segment.owners.values.indexOf(owner))
  const ways = request.scope.any.map((way) => ({
    flags: way.flags,
    owner: way.owner === undefined ? undefined : numberOf(way.owner),
    notOwner: way.notOwner === undefined ? undefined : numberOf(way.notOwner),
  }))
  return (document) => {
    if (deleted[document] === 1 || (stamps[document] as number) <= since) return false
    const has = flags[document] as number
    for (let i = 0; i < ways.length; i++) {
      const way = ways[i] as (typeof ways)[number]
      if ((has & way.flags) !== way.flags) continue
      if (way.owner !== undefined && owners[document] !== way.owner) continue
      if (way.notOwner !== undefined && owners[document] === way.notOwner) continue
      return true
    }
    return false
  }
}
