/** Room for 256 entries of usual length; grows by doubling. */
const FIRST_BYTES = 64 << 10

/** An entry bundle that is filled from the left, in its file form: one buffer instead of one object per entry. c2sp.org/tlog-tiles */
export class Bundle {
  width = 0
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES)
  /** byte after each entry */
  readonly #ends = new Uint32Array(256)

  push(entry: Buffer): void {
    const at = this.#end(this.width)
    const end = at + 2 + entry.length
    while (end > this.#bytes.length) this.#grow()
    this.#bytes.writeUInt16BE(entry.length, at)
    entry.copy(this.#bytes, at + 2)
    this.#ends[this.width++] = end
  }

  /** Entries [from, to). */
  slice(from: number, to: number): Buffer[] {
    return Array.from({ length: to - from }, (_, i) =>
      this.#bytes.subarray(this.#end(from + i) + 2, this.#end(from + i + 1)),
    )
  }

  /** The file of the first `width` entries. */
  bytes(width: number): Buffer {
    return this.#bytes.subarray(0, this.#end(width))
  }

  #end(width: number): number {
    return width === 0 ? 0 : (this.#ends[width - 1] as number)
  }

  #grow(): void {
    const larger = Buffer.allocUnsafeSlow(this.#bytes.length * 2)
    this.#bytes.copy(larger)
    this.#bytes = larger
  }
}
