import { GrowingBytes } from './growing-bytes.ts'
import { BLOCK } from './segment.ts'

/** Postings of one term, in the order of documents. */
export class PostingWriter {
  readonly bytes = new GrowingBytes(12)
  count = 0
  readonly blockLast: number[] = []
  readonly blockEnd: number[] = []
  #last = 0

  add(document: number, fields: number, impact: number): void {
    const room = this.bytes.room(7)
    let at = this.bytes.length
    let distance = document - this.#last
    while (distance > 127) {
      room[at++] = (distance & 127) | 128
      distance >>>= 7
    }
    room[at++] = distance
    room[at++] = fields
    room[at++] = impact
    this.bytes.length = at
    this.#last = document
    if (++this.count % BLOCK === 0) this.#endBlock()
  }

  /** closes the last block */
  finish(): void {
    if (this.count % BLOCK !== 0) this.#endBlock()
  }

  #endBlock(): void {
    this.blockLast.push(this.#last)
    this.blockEnd.push(this.bytes.length)
  }
}
