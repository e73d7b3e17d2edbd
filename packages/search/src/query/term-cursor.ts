import { BLOCK, type Segment } from '../segment/segment.ts'
import { type Cursor, END } from './cursor.ts'

/** Postings of one term, read block by block; only those in the wanted fields count. */
export class TermCursor implements Cursor {
  document = END
  readonly size: number
  readonly #segment: Segment
  readonly #wanted: number
  readonly #documents = new Uint32Array(BLOCK)
  readonly #masks = new Uint8Array(BLOCK)
  readonly #impacts = new Uint8Array(BLOCK)
  readonly #firstBlock: number
  readonly #endBlock: number
  readonly #start: number
  #block: number
  #at = 0
  #filled = 0

  constructor(segment: Segment, term: number, wanted: number) {
    this.#segment = segment
    this.#wanted = wanted
    this.size = segment.counts[term] as number
    this.#start = segment.starts[term] as number
    this.#firstBlock = segment.blockStarts[term] as number
    this.#endBlock = segment.blockStarts[term + 1] as number
    this.#block = this.#firstBlock - 1
    this.next()
  }

  fields(): number {
    return this.#masks[this.#at - 1] as number
  }

  strength(): number {
    return (this.#impacts[this.#at - 1] as number) / 255
  }

  next(): void {
    for (;;) {
      if (this.#at === this.#filled && !this.#read(this.#block + 1)) return
      const at = this.#at++
      if (((this.#masks[at] as number) & this.#wanted) === 0) continue
      this.document = this.#documents[at] as number
      return
    }
  }

  seek(target: number): void {
    if (this.document >= target) return
    const { blockLast } = this.#segment
    if (this.#block < this.#firstBlock || (blockLast[this.#block] as number) < target) {
      let low = this.#block + 1
      let step = 1
      while (low + step < this.#endBlock && (blockLast[low + step] as number) < target) {
        low += step
        step *= 2
      }
      while (low < this.#endBlock && (blockLast[low] as number) < target) low++
      if (!this.#read(low)) return
    }
    const documents = this.#documents
    let at = this.#at
    while (at < this.#filled && (documents[at] as number) < target) at++
    this.#at = at
    this.next()
  }

  #read(block: number): boolean {
    this.#block = block
    this.#at = 0
    this.#filled = 0
    if (block >= this.#endBlock) {
      this.document = END
      return false
    }
    const { postings, blockEnd, blockLast } = this.#segment
    const first = block === this.#firstBlock
    let from = first ? this.#start : (blockEnd[block - 1] as number)
    let document = first ? 0 : (blockLast[block - 1] as number)
    const end = blockEnd[block] as number
    let filled = 0
    while (from < end) {
      let byte = postings[from++] as number
      let distance = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[from++] as number
        distance |= (byte & 127) << shift
      }
      document += distance
      this.#documents[filled] = document
      this.#masks[filled] = postings[from++] as number
      this.#impacts[filled++] = postings[from++] as number
    }
    this.#filled = filled
    return true
  }
}
