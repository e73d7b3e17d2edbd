import { BLOCK, type Segment } from './segment.ts'

/** Calls for each posting of a term, in the order of documents. */
export function readPostings(
  segment: Segment,
  term: number,
  visit: (document: number, fields: number, impact: number) => void,
): void {
  const { postings, blockEnd } = segment
  let left = segment.counts[term] as number
  let next = segment.starts[term] as number
  let document = 0
  for (let block = segment.blockStarts[term] as number; left > 0; block++) {
    const count = Math.min(BLOCK, left)
    const impacts = (blockEnd[block] as number) - count
    for (let at = 0; at < count; at++) {
      for (let shift = 0, byte = 255; byte > 127; shift += 7) {
        byte = postings[next++] as number
        document += (byte & 127) << shift
      }
      visit(document, postings[impacts - count + at] as number, postings[impacts + at] as number)
    }
    next = impacts + count
    left -= count
  }
}
