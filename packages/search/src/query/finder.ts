/** No document comes after. */
export const END = 0x7fffffff

/** Documents are looked at in windows of so many: their lists stay in the processor's cache, and nothing is called per document. */
export const WINDOW = 4096

/** Documents with how well (0…1) and in which fields (bits) a match finds them. */
export interface Found {
  documents: Int32Array
  strengths: Float64Array
  fields: Uint8Array
  count: number
}

/** Finds the documents of a segment that match. Questions ascend: one who gathers is not probed, nor the other way round. */
export interface Finder {
  /** upper estimate of its documents */
  readonly size: number
  /** no document from `from` on and before the answer matches; END when none does */
  nextFrom(from: number): number
  /** All that match of the window from `start` to before `end`. Good until the next question. */
  gather(start: number, end: number): Found
  /** For each of `count` ascending documents, in their places: fields 0 means that it does not match. Good until the next question. */
  probe(documents: Int32Array, count: number): Found
}

/** Lists for the finders of one query, used again for the next. */
export class Lists {
  readonly #all: Found[] = []
  #taken = 0

  take(): Found {
    return (this.#all[this.#taken++] ??= {
      documents: new Int32Array(WINDOW),
      strengths: new Float64Array(WINDOW),
      fields: new Uint8Array(WINDOW),
      count: 0,
    })
  }

  /** everything that was taken is free again */
  reset(): void {
    this.#taken = 0
  }
}
