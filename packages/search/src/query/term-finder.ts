import { BLOCK, type Segment } from '../segment/segment.ts'
import { END, type Finder, type Found, type Lists } from './finder.ts'

const SHARES = Float64Array.from({ length: 256 }, (_, impact) => impact / 255)

/** Postings of one term; only those in the wanted fields count. */
export class TermFinder implements Finder {
  readonly size: number
  readonly #segment: Segment
  readonly #wanted: number
  readonly #lists: Lists
  readonly #start: number
  readonly #firstBlock: number
  readonly #endBlock: number
  #found: Found | undefined
  #block = 0
  /** postings of the block, and where its impacts start: fields stand before them */
  #count = 0
  #impacts = 0
  /** the posting it stands at: its number in the block, its document, where the next distance is */
  #at = 0
  #document = 0
  #next = 0

  constructor(segment: Segment, term: number, wanted: number, lists: Lists) {
    this.#segment = segment
    this.#wanted = wanted
    this.#lists = lists
    this.size = segment.counts[term] as number
    this.#start = segment.starts[term] as number
    this.#firstBlock = segment.blockStarts[term] as number
    this.#endBlock = segment.blockStarts[term + 1] as number
    this.#enter(this.#firstBlock)
  }

  nextFrom(from: number): number {
    this.#seek(from)
    return this.#document
  }

  gather(start: number, end: number): Found {
    const found = (this.#found ??= this.#lists.take())
    const { documents, strengths, fields } = found
    const { postings } = this.#segment
    const wanted = this.#wanted
    let filled = 0
    this.#seek(start)
    while (this.#document < end) {
      const count = this.#count
      const impacts = this.#impacts
      let document = this.#document
      let next = this.#next
      let at = this.#at
      for (;;) {
        const mask = postings[impacts - count + at] as number
        if ((mask & wanted) !== 0) {
          documents[filled] = document
          fields[filled] = mask
          strengths[filled++] = SHARES[postings[impacts + at] as number] as number
        }
        if (++at === count) break
        let byte = postings[next++] as number
        let distance = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = postings[next++] as number
          distance |= (byte & 127) << shift
        }
        document += distance
        if (document >= end) break
      }
      if (at === count) this.#enter(this.#block + 1)
      else this.#stand(at, document, next)
    }
    found.count = filled
    return found
  }

  probe(documents: Int32Array, count: number): Found {
    const found = (this.#found ??= this.#lists.take())
    const { strengths, fields } = found
    const { postings } = this.#segment
    for (let i = 0; i < count; i++) {
      const document = documents[i] as number
      if (this.#document < document) this.#seek(document)
      fields[i] = 0
      if (this.#document !== document) continue
      const mask = postings[this.#impacts - this.#count + this.#at] as number
      if ((mask & this.#wanted) === 0) continue
      fields[i] = mask
      strengths[i] = SHARES[postings[this.#impacts + this.#at] as number] as number
    }
    return found
  }

  #stand(at: number, document: number, next: number): void {
    this.#at = at
    this.#document = document
    this.#next = next
  }

  /** to the first posting that is not before `target` */
  #seek(target: number): void {
    if (this.#document >= target) return
    const { postings, blockLast } = this.#segment
    if ((blockLast[this.#block] as number) < target) {
      let low = this.#block + 1
      for (let step = 1; low + step < this.#endBlock && (blockLast[low + step] as number) < target; step *= 2)
        low += step
      while (low < this.#endBlock && (blockLast[low] as number) < target) low++
      this.#enter(low)
    }
    let at = this.#at
    let document = this.#document
    let next = this.#next
    while (document < target) {
      let byte = postings[next++] as number
      let distance = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[next++] as number
        distance |= (byte & 127) << shift
      }
      document += distance
      at++
    }
    this.#stand(at, document, next)
  }

  /** to the first posting of a block */
  #enter(block: number): void {
    this.#block = block
    if (block >= this.#endBlock) return this.#stand(0, END, 0)
    const { postings, blockEnd, blockLast } = this.#segment
    const before = block - this.#firstBlock
    this.#count = Math.min(BLOCK, this.size - before * BLOCK)
    this.#impacts = (blockEnd[block] as number) - this.#count
    let next = before === 0 ? this.#start : (blockEnd[block - 1] as number)
    let document = before === 0 ? 0 : (blockLast[block - 1] as number)
    for (let shift = 0, byte = 255; byte > 127; shift += 7) {
      byte = postings[next++] as number
      document += (byte & 127) << shift
    }
    this.#stand(0, document, next)
  }
}
