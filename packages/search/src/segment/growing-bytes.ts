/** Bytes that grow as they are written. */
export class GrowingBytes {
  #bytes: Uint8Array
  length = 0

  constructor(capacity = 16) {
    this.#bytes = new Uint8Array(capacity)
  }

  /** room for `more` bytes; write into the result at `length`, then add to `length` */
  room(more: number): Uint8Array {
    if (this.length + more > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more))
      wider.set(this.#bytes.subarray(0, this.length))
      this.#bytes = wider
    }
    return this.#bytes
  }

  append(bytes: Uint8Array): void {
    this.room(bytes.length).set(bytes, this.length)
    this.length += bytes.length
  }

  /** what was written; valid until the next write */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  copy(): Uint8Array {
    return this.#bytes.slice(0, this.length)
  }
}
