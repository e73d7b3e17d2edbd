import { WINDOW } from '../query/finder.ts'
import type { Classes, FacetGroup } from '../segment/facet-group.ts'
import type { FacetRegister } from '../segment/facet-register.ts'
import type { Segment } from '../segment/segment.ts'
import { type Batch, moveTo } from './batch.ts'
import { type ClassRoom, takeRoom } from './class-room.ts'
import type { FacetTally } from './facet-tally.ts'
import { allows, openJudge, SEVERAL, WAYS } from './judge-class.ts'
import type { RankRequest } from './request.ts'

/** Which documents of a segment a request lets through, and the counting of those it does. */
export interface Admission {
  /** keeps and counts the documents that belong to the result */
  admit(batch: Batch): void
  total: number
  /** documents that belong to it but for the narrowing */
  refused: number
  /** tells what was counted, once and at the end */
  addTo(tally: FacetTally): void
}

/** What a request says to the classes of a group, each judged when the first document of it comes. */
interface Judged {
  group: FacetGroup
  judge(number: number): number
  room: ClassRoom
}

export function openAdmission(segment: Segment, register: FacetRegister, request: RankRequest): Admission {
  const judged = segment.groups.map((group): Judged => {
    return { group, judge: openJudge(group, register, request), room: takeRoom(group) }
  })
  const known = new Set(segment.groups.flatMap((group) => group.facets))
  const nobody = Object.entries(request.filters).some(([facet, filter]) => !known.has(facet) && !allows(filter, ''))
  const { deleted, stamps, classes: of } = segment
  const whole = segment.live === segment.documents
  const since = request.since
  const late = (document: number) => since !== undefined && (stamps[document] as number) <= since
  const classes = new Uint32Array(judged.length)
  const { length } = judged
  return {
    total: 0,
    refused: 0,
    admit(batch) {
      const { documents, count } = batch
      lookUp(of, documents, count, length)
      let left = 0
      for (let place = 0; place < count; place++) {
        const document = documents[place] as number
        if (!whole && deleted[document] === 1) continue
        let ways = WAYS
        let refusals = 0
        let refusing = 0
        for (let i = 0; i < length; i++) {
          const each = judged[i] as Judged
          const number = looked[place * length + i] as number
          const verdict = (each.room.verdicts[number] as number) || judgeClass(each, number)
          classes[i] = number
          ways &= verdict
          const refusal = (verdict >> 8) & SEVERAL
          if (refusal === 0) continue
          refusing = i
          refusals += refusal === SEVERAL ? 2 : 1
        }
        if (ways === 0) continue
        if (refusals === 0 && !nobody && !late(document)) {
          for (let i = 0; i < length; i++) countIn(judged[i] as Judged, classes[i] as number)
          moveTo(batch, place, left++)
          continue
        }
        this.refused++
        // refused by one facet alone: it is one of the values that a reader could choose there instead
        if (refusals === 1 && !nobody && !late(document))
          countIn(judged[refusing] as Judged, classes[refusing] as number)
      }
      batch.count = left
      this.total += left
    },
    addTo(tally) {
      for (const each of judged) {
        addCounts(each, tally)
        each.room.leave()
      }
    },
  }
}

let looked = new Uint32Array(2 * WINDOW)

/** The classes of a batch, first and alone: so the processor waits for many at once and not for one after the other. */
function lookUp(of: Classes, documents: Int32Array, count: number, width: number): void {
  if (looked.length < WINDOW * width) looked = new Uint32Array(WINDOW * width)
  for (let place = 0; place < count; place++)
    for (let i = 0; i < width; i++) looked[place * width + i] = of[(documents[place] as number) * width + i] as number
}

function judgeClass({ room, judge }: Judged, number: number): number {
  const verdict = judge(number)
  room.verdicts[number] = verdict
  room.seen.push(number)
  return verdict
}

function countIn({ room: { counts } }: Judged, number: number): void {
  counts[number] = (counts[number] as number) + 1
}

function addCounts({ group, room: { verdicts, counts, seen } }: Judged, tally: FacetTally): void {
  const width = group.facets.length
  const sums = group.facets.map((facet) => tally.of(facet))
  for (const number of seen) {
    const documents = counts[number] as number
    if (documents === 0) continue
    const refusal = ((verdicts[number] as number) >> 8) & SEVERAL
    for (let i = 0; i < width; i++)
      if (refusal === 0 || refusal === i + 1) sums[i]?.add(group.values[number * width + i] as number, documents)
  }
}
