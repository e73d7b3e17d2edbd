import type { FacetGroup } from '../segment/facet-group.ts'
import type { FacetRegister } from '../segment/facet-register.ts'
import type { Segment } from '../segment/segment.ts'
import { type Batch, keep } from './batch.ts'
import type { FacetTally } from './facet-tally.ts'
import { allows, openJudge, SEVERAL, WAYS } from './judge-class.ts'
import type { RankRequest } from './request.ts'

/** Which documents of a segment a request lets through, and the counting of those it does. */
export interface Admission {
  /** keeps and counts the documents that belong to the result */
  admit(batch: Batch): void
  total: number
  addTo(tally: FacetTally): void
}

/** What a request says to the classes of a group, each judged when the first document of it comes. */
interface Judged {
  group: FacetGroup
  judge(number: number): number
  /** by class, 0 = not yet judged */
  verdicts: Uint16Array
  /** documents by class, those included that one facet of this group alone refuses */
  counts: Uint32Array
}

export function openAdmission(segment: Segment, register: FacetRegister, request: RankRequest): Admission {
  const judged = segment.groups.map((group): Judged => {
    const verdicts = new Uint16Array(group.classes)
    return { group, judge: openJudge(group, register, request), verdicts, counts: new Uint32Array(group.classes) }
  })
  const known = new Set(segment.groups.flatMap((group) => group.facets))
  const nobody = Object.entries(request.filters).some(([facet, filter]) => !known.has(facet) && !allows(filter, ''))
  const { deleted, stamps } = segment
  const since = request.since ?? -1
  const classes = new Uint32Array(judged.length)
  const { length } = judged
  return {
    total: 0,
    admit(batch) {
      const { documents } = batch
      const before = this.total
      let total = 0
      keep(batch, (place) => {
        const document = documents[place] as number
        if (nobody || deleted[document] === 1 || (stamps[document] as number) <= since) return false
        let ways = WAYS
        let refusing = -1
        for (let i = 0; i < length; i++) {
          const each = judged[i] as Judged
          const number = each.group.of[document] as number
          const verdict = (each.verdicts[number] ||= each.judge(number))
          classes[i] = number
          ways &= verdict
          const refusal = (verdict >> 8) & SEVERAL
          if (refusal === 0) continue
          if (refusing >= 0 || refusal === SEVERAL) return false
          refusing = i
        }
        if (ways === 0) return false
        // refused by one facet alone: it is one of the values that a reader could choose there instead
        if (refusing >= 0) {
          count(judged[refusing] as Judged, classes[refusing] as number)
          return false
        }
        for (let i = 0; i < length; i++) count(judged[i] as Judged, classes[i] as number)
        total++
        return true
      })
      this.total = before + total
    },
    addTo(tally) {
      for (const each of judged) addCounts(each, tally)
    },
  }
}

function count({ counts }: Judged, number: number): void {
  counts[number] = (counts[number] as number) + 1
}

function addCounts({ group, verdicts, counts }: Judged, tally: FacetTally): void {
  const width = group.facets.length
  const sums = group.facets.map((facet) => tally.of(facet))
  for (let number = 0; number < group.classes; number++) {
    const documents = counts[number] as number
    if (documents === 0) continue
    const refusal = ((verdicts[number] as number) >> 8) & SEVERAL
    for (let i = 0; i < width; i++) {
      const sum = sums[i]
      if (!sum || (refusal !== 0 && refusal !== i + 1)) continue
      const value = group.values[number * width + i] as number
      sum[value] = (sum[value] as number) + documents
    }
  }
}
