import { boostOf, coreOf } from './document-weight.ts'
import { factsOf } from './facet-group.ts'
import { textAt } from './packed-texts.ts'
import { readPostings } from './read-postings.ts'
import type { Segment } from './segment.ts'
import { shownAt } from './shown.ts'
import { SegmentWriter } from './segment-writer.ts'

const ROWS = 2048
const POSTINGS = 65_536

/**
 * One segment out of several of a shelf, without what was deleted, in steps of some milliseconds. What is deleted while it goes on is deleted in
 * the result too.
 */
export function* mergeSegments(segments: Segment[], folder?: string): Generator<void, Segment> {
  const writer = new SegmentWriter(segments[0]?.shelf ?? 0, folder)
  try {
    return yield* mergeInto(writer, segments)
  } catch (cause) {
    // a full disk must not be fuller by what was not finished
    writer.discard()
    throw cause
  }
}

function* mergeInto(writer: SegmentWriter, segments: Segment[]): Generator<void, Segment> {
  const places: Int32Array[] = []
  for (const segment of segments) places.push(yield* copyRows(writer, segment))
  for (const [i, segment] of segments.entries()) yield* copyPostings(writer, segment, places[i] as Int32Array)
  const merged = yield* writer.finishing()
  for (const [i, segment] of segments.entries())
    for (let document = 0; document < segment.documents; document++) {
      const place = (places[i] as Int32Array)[document] as number
      if (segment.deleted[document] !== 1 || place < 0) continue
      merged.deleted[place] = 1
      merged.live--
    }
  return merged
}

/** Where each document went; -1 for one that is deleted. */
function* copyRows(writer: SegmentWriter, segment: Segment): Generator<void, Int32Array> {
  const places = new Int32Array(segment.documents).fill(-1)
  for (let document = 0; document < segment.documents; document++) {
    if (document % ROWS === ROWS - 1) yield
    if (segment.deleted[document] === 1) continue
    places[document] = writer.addRow({
      key: textAt(segment.keys, document),
      name: textAt(segment.names, document),
      core: coreOf(segment.weights[document] as number),
      sounds: textAt(segment.sounds, document),
      initials: textAt(segment.initials, document),
      codes: textAt(segment.codes, document),
      facets: factsOf(segment.groups, segment.classes, document),
      boost: boostOf(segment.weights[document] as number),
      stamp: segment.stamps[document] as number,
      shown: shownAt(segment.shown, document),
    })
  }
  return places
}

function* copyPostings(writer: SegmentWriter, segment: Segment, places: Int32Array): Generator<void> {
  let since = 0
  for (const [term, number] of segment.terms) {
    let target = -1
    readPostings(segment, number, (document, fields, impact) => {
      const place = places[document] as number
      if (place < 0) return
      if (target < 0) target = writer.numberOf(term)
      writer.addPosting(target, place, fields, impact)
    })
    since += segment.counts[number] as number
    if (since < POSTINGS) continue
    since = 0
    yield
  }
}
