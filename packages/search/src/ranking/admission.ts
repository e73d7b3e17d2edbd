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
  return {
    total: 0,
    refused: 0,
    admit(batch) {
      const { documents, count } = batch
      judgeAll(judged, of, documents, count)
      let left = 0
      let passed = 0
      for (let place = 0; place < count; place++) {
        const document = documents[place] as number
        if (ways[place] === 0 || (!whole && deleted[document] === 1)) continue
        const refusals = refused[place] as number
        const out = nobody || late(document)
        if (out || refusals !== 0) this.refused++
        // refused by one facet alone: it is one of the values that a reader could choose there instead
        if (!out && refusals === 1) countIn(judged, refusing[place] as number, place)
        if (out || refusals !== 0) continue
        admitted[passed++] = place
        moveTo(batch, place, left++)
      }
      batch.count = left
      this.total += left
      for (let i = 0; i < judged.length; i++) countAdmitted(judged, i, passed)
    },
    addTo(tally) {
      for (const each of judged) {
        addCounts(each, tally)
        each.room.leave()
      }
    },
  }
}

// of the documents of a batch: alternatives of the scope that fit, facets that refuse (two stand for all), the group of the last one
const ways = new Uint8Array(WINDOW)
const refused = new Uint8Array(WINDOW)
const refusing = new Uint8Array(WINDOW)
/** places that belong to the result */
const admitted = new Int32Array(WINDOW)
/** by group: the classes */
const numbers: Uint32Array[] = []

/** Group by group, so that the processor waits for the classes of many documents at once and not for one after the other. */
function judgeAll(judged: Judged[], of: Classes, documents: Int32Array, count: number): void {
  ways.fill(WAYS, 0, count)
  refused.fill(0, 0, count)
  const width = judged.length
  for (let i = 0; i < width; i++) {
    const own = (numbers[i] ??= new Uint32Array(WINDOW))
    for (let place = 0; place < count; place++) own[place] = of[(documents[place] as number) * width + i] as number
  }
  for (let i = 0; i < width; i++) judgeGroup(judged[i] as Judged, i, count)
}

function judgeGroup(group: Judged, i: number, count: number): void {
  const { verdicts } = group.room
  const own = numbers[i] as Uint32Array
  for (let place = 0; place < count; place++) {
    const number = own[place] as number
    const verdict = (verdicts[number] as number) || judgeClass(group, number)
    ways[place] = (ways[place] as number) & verdict
    const refusal = (verdict >> 8) & SEVERAL
    if (refusal === 0) continue
    refusing[place] = i
    refused[place] = Math.min(2, (refused[place] as number) + (refusal === SEVERAL ? 2 : 1))
  }
}

function judgeClass({ room, judge }: Judged, number: number): number {
  const verdict = judge(number)
  room.verdicts[number] = verdict
  room.seen.push(number)
  return verdict
}

function countIn(judged: Judged[], i: number, place: number): void {
  const { counts } = (judged[i] as Judged).room
  const number = numbers[i]?.[place] as number
  counts[number] = (counts[number] as number) + 1
}

function countAdmitted(judged: Judged[], i: number, passed: number): void {
  const { counts } = (judged[i] as Judged).room
  const own = numbers[i] as Uint32Array
  for (let k = 0; k < passed; k++) {
    const number = own[admitted[k] as number] as number
    counts[number] = (counts[number] as number) + 1
  }
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
